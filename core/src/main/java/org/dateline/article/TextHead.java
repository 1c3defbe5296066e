package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;
import org.dateline.model.Stamp;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.page.Part;

/// What stands before the first paragraph of a text capture: `date 2020-11-04` before the first
/// words, a headline before an empty line, or headline, publisher and date in short lines.
///
/// `lines` of the layout belong to it; `rest` is where the first of the others begins.
record TextHead(
        List<Piece> pieces,
        int lines,
        int rest,
        Optional<String> title,
        List<String> byline,
        Optional<String> publisher,
        Optional<Stamp> published) {

    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 5;

    /// `date 2020-11-04 GENEVA — …`: what a crawler put before the first words.
    private static final Pattern STAMPED =
            Pattern.compile(
                    "^(?:date|published|dated?)\\s?:?\\s{1,3}(?<day>\\d{4}-\\d{2}-\\d{2}\\S{0,25})(?=\\s|$)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BY =
            Pattern.compile("^(?i:by|von|par)\\s{1,3}(?<who>\\p{Lu}.{1,150})$");

    static TextHead of(Layout layout) {
        List<Part> lines = layout.parts();
        if (lines.isEmpty()) {
            return nothing(0);
        }
        Matcher stamped = STAMPED.matcher(layout.words(lines.getFirst()));
        if (stamped.find()) {
            int start = lines.getFirst().span().start();
            Span day = new Span(start, start + stamped.end());
            return stamped(layout, day, Stamp.parse(stamped.group("day")));
        }
        int first = chunk(layout);
        boolean whole = first == lines.size();
        boolean headline =
                first <= MOST_LINES
                        && !whole
                        && lines.subList(0, first).stream().allMatch(l -> brief(layout.words(l)));
        return headline
                ? lines(layout, signed(layout, first))
                : nothing(lines.getFirst().span().start());
    }

    private static TextHead nothing(int rest) {
        return new TextHead(
                List.of(),
                0,
                rest,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static TextHead stamped(Layout layout, Span day, Optional<Stamp> stamp) {
        boolean alone = day.end() >= layout.parts().getFirst().span().end();
        return new TextHead(
                List.of(new Piece(Zone.DATE, "the day that a saved text begins with", day)),
                alone ? 1 : 0,
                day.end(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                stamp);
    }

    /// The number of lines before the first empty one.
    private static int chunk(Layout layout) {
        List<Part> lines = layout.parts();
        int n = 1;
        while (n < lines.size() && !Gaps.empty(layout, lines.get(n - 1), lines.get(n))) {
            n++;
        }
        return n;
    }

    /// Over lines behind an empty one that name a writer or a day and nothing else.
    private static int signed(Layout layout, int from) {
        List<Part> lines = layout.parts();
        int n = from;
        while (n + 1 < lines.size() && n < MOST_LINES && signs(layout.words(lines.get(n)))) {
            n++;
        }
        return n;
    }

    private static boolean signs(String line) {
        return PrintedDates.whole(line).isPresent()
                || (BY.matcher(line).matches() && Bylines.led(line));
    }

    private static boolean brief(String line) {
        boolean sentence = line.endsWith(".") && line.length() > 60;
        return line.length() <= LONGEST_LINE && !sentence;
    }

    private static TextHead lines(Layout layout, int count) {
        List<Piece> pieces = new ArrayList<>();
        Optional<String> title = Optional.empty();
        Optional<String> publisher = Optional.empty();
        Optional<Stamp> published = Optional.empty();
        List<String> byline = new ArrayList<>();
        for (Part line : layout.parts().subList(0, count)) {
            String words = layout.words(line);
            Optional<Stamp> day = PrintedDates.whole(words);
            Matcher by = BY.matcher(words);
            Zone zone = Zone.BYLINE;
            if (day.isPresent()) {
                zone = Zone.DATE;
                published = published.or(() -> day);
            } else if (by.matches()) {
                byline.addAll(Bylines.people(by.group("who")));
            } else if (title.isEmpty()) {
                zone = Zone.TITLE;
                title = Optional.of(words);
            } else if (words.length() > 60) {
                zone = Zone.SUBTITLE;
            } else {
                publisher = publisher.or(() -> Optional.of(words));
            }
            pieces.add(new Piece(zone, "a line of the head", line.span()));
        }
        int rest = layout.parts().get(count).span().start();
        return new TextHead(pieces, count, rest, title, byline, publisher, published);
    }
}
