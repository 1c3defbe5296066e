package org.dateline.claim;

import java.util.List;
import org.dateline.model.Span;

/// Pairs the quotation marks of one paragraph.
final class Marks {

    private final String text;
    private final String folded;
    private final Span paragraph;

    Marks(String text, String folded, Span paragraph) {
        this.text = text;
        this.folded = folded;
        this.paragraph = paragraph;
    }

    void collect(List<Quote> out) {
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = folded.charAt(i);
            if (c == '"') {
                if (open < 0) {
                    open = canOpen(i) ? i : -1;
                } else if (!reopens(i)) {
                    out.add(quote(open, i + 1, true));
                    open = -1;
                }
            } else if (c == '\'' && open < 0) {
                int close = single(i);
                if (close > i) {
                    out.add(quote(i, close, true));
                    i = close - 1;
                }
            }
        }
        if (open >= 0) {
            out.add(quote(open, paragraph.end(), false));
        }
    }

    private static Quote quote(int from, int to, boolean closed) {
        return new Quote(new Span(from, to), new Span(from + 1, closed ? to - 1 : to), closed);
    }

    private boolean canOpen(int i) {
        return i + 1 < paragraph.end() && !Character.isWhitespace(folded.charAt(i + 1));
    }

    /// An opening curly mark inside an open quote, with a blank before it: the paragraph's first
    /// mark was never closed, or a quotation stands within the quotation.
    private boolean reopens(int i) {
        return text.charAt(i) == '\u201C'
                && i > paragraph.start()
                && Character.isWhitespace(folded.charAt(i - 1))
                && canOpen(i);
    }

    /// The end of a quotation between single marks that opens here, or -1. An apostrophe opens
    /// nothing, and a plural's ("the rebels' camp") closes nothing while a better mark follows.
    private int single(int i) {
        boolean before =
                i == paragraph.start() || " (\n\u2014-:".indexOf(folded.charAt(i - 1)) >= 0;
        if (!before || i + 1 >= paragraph.end() || !Character.isLetter(folded.charAt(i + 1))) {
            return -1;
        }
        for (int j = i + 2; j < paragraph.end(); j++) {
            boolean mark = folded.charAt(j) == '\'';
            boolean ends = j + 1 >= paragraph.end() || !Character.isLetter(folded.charAt(j + 1));
            boolean plural = folded.charAt(j - 1) == 's' && folded.indexOf('\'', j + 1) > 0;
            if (mark && ends && !(plural && isApostropheOf(j))) {
                return j + 1;
            }
            if (folded.charAt(j) == '"') {
                return -1;
            }
        }
        return -1;
    }

    private boolean isApostropheOf(int j) {
        int next = j + 1;
        return next + 1 < paragraph.end()
                && folded.charAt(next) == ' '
                && Character.isLowerCase(folded.charAt(next + 1))
                && folded.charAt(j) == text.charAt(j);
    }
}
