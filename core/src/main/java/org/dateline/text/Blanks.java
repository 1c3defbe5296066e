package org.dateline.text;

import org.dateline.model.Span;

/// What counts as a blank in prose: white space, controls, and characters without width.
final class Blanks {

    private Blanks() {}

    static boolean is(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    static Span strip(String text, Span span) {
        int from = span.start();
        int to = span.end();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
