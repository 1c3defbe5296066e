package org.dateline.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.app.ledger.Held;
import org.dateline.model.Span;

/// A part of a capture's decoded source, line by line, with one place marked.
record RawPage(String title, Held held, List<Line> lines, int all, Optional<String> was) {

    private static final int AROUND = 80;
    private static final int PAGE = 400;
    private static final int LONG = 1500;

    RawPage {
        lines = List.copyOf(lines);
    }

    /// A line and what of it is marked. `here` stands on the first line of the mark.
    record Line(int number, String before, String words, String after, boolean here) {}

    /// The lines around the place.
    static RawPage around(Held held, String source, Range range, Optional<String> was) {
        RawText raw = RawText.of(source);
        Span mark = range.in(source);
        int from = Math.max(1, raw.line(mark.start()) - AROUND);
        return window(held, raw, mark, from, raw.line(mark.end()) + AROUND, was);
    }

    /// The lines from this one on.
    static RawPage from(Held held, String source, int line) {
        RawText raw = RawText.of(source);
        int from = Math.clamp(line, 1, raw.lines());
        return window(held, raw, new Span(0, 0), from, from + PAGE - 1, Optional.empty());
    }

    private static RawPage window(
            Held held, RawText raw, Span mark, int from, int end, Optional<String> was) {
        int first = raw.line(mark.start());
        int to = Math.min(raw.lines(), end);
        List<Line> lines = new ArrayList<>();
        for (int n = from; n <= to; n++) {
            lines.add(line(raw, n, mark, n == first && !mark.isEmpty()));
        }
        return new RawPage(
                ArticlePages.name(held.inputs().getFirst()), held, lines, raw.lines(), was);
    }

    private static Line line(RawText raw, int n, Span mark, boolean here) {
        String words = raw.words(n);
        int start = raw.starts().get(n - 1);
        int from = Math.clamp(mark.start() - start, 0, words.length());
        int to = Math.clamp(mark.end() - start, from, words.length());
        return new Line(
                n,
                tail(words.substring(0, from), here),
                words.substring(from, to),
                head(words.substring(to)),
                here);
    }

    /// A minified page has lines of a million characters; what stands near the mark is enough.
    private static String head(String words) {
        return words.length() <= LONG
                ? words
                : words.substring(0, LONG) + " … " + (words.length() - LONG) + " more characters";
    }

    private static String tail(String words, boolean here) {
        if (words.length() <= LONG) {
            return words;
        }
        return here ? "… " + words.substring(words.length() - LONG) : head(words);
    }

    int from() {
        return lines.isEmpty() ? 0 : lines.getFirst().number();
    }

    int to() {
        return lines.isEmpty() ? 0 : lines.getLast().number();
    }
}
