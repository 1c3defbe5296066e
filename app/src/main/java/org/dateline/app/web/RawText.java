package org.dateline.app.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.model.Span;

/// A capture's decoded source as numbered lines, from 1. Spans count its UTF-16 units.
record RawText(String text, List<Integer> starts) {

    private static final int AROUND = 90;

    RawText {
        starts = List.copyOf(starts);
    }

    static RawText of(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                starts.add(i + 1);
            }
        }
        return new RawText(text, starts);
    }

    int lines() {
        return starts.size();
    }

    /// The line on which this offset stands.
    int line(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The words of a line, without its end.
    String words(int line) {
        int end = line < starts.size() ? starts.get(line) : text.length();
        return text.substring(starts.get(line - 1), end).stripTrailing();
    }

    /// The span with what stands around it on its lines.
    Row.Excerpt around(Span span) {
        Span in =
                new Span(
                        Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
        int lineStart = starts.get(line(in.start()) - 1);
        int last = line(in.end());
        int lineEnd = last < starts.size() ? starts.get(last) : text.length();
        int from = whole(Math.max(lineStart, in.start() - AROUND));
        int to = whole(Math.min(lineEnd, in.end() + AROUND));
        return new Row.Excerpt(
                (from > lineStart ? "…" : "") + text.substring(from, in.start()),
                in.in(text),
                text.substring(in.end(), to).stripTrailing() + (to < lineEnd ? "…" : ""));
    }

    /// Not between the halves of a character.
    private int whole(int at) {
        boolean split =
                at > 0
                        && at < text.length()
                        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return split ? at - 1 : at;
    }
}
