package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/// Parts a paragraph into sentences by its stops, quotation marks and capitals.
///
/// Rules and not OpenNLP's sentence model: that one was trained on web text, parts after `Gen.` and
/// joins after `.”`, which is where a news sentence ends.
final class Splitter {

    /// Longer runs without a stop are lists or tables; they are cut at a blank.
    private static final int LONGEST = 2_000;

    private final String text;
    private final int end;
    private final boolean small;
    private final List<Span> out = new ArrayList<>();
    private int from;

    private Splitter(String text, Span paragraph) {
        this.text = text;
        this.from = paragraph.start();
        this.end = paragraph.end();
        this.small = paragraph.in(text).codePoints().noneMatch(Character::isUpperCase);
    }

    /// The sentences of a paragraph of the folded text.
    static List<Span> split(String folded, Span paragraph) {
        Splitter splitter = new Splitter(folded, paragraph);
        splitter.run();
        return splitter.out;
    }

    private void run() {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
                int close = closing(at + 1);
                if (ends(at, close)) {
                    cut(close);
                }
                at = close;
            } else if (at - from > LONGEST && Character.isWhitespace(c)) {
                cut(at);
            } else {
                at++;
            }
        }
        cut(end);
    }

    /// The end of the marks that close the sentence with its stop: more stops, quotes, brackets.
    private int closing(int at) {
        int to = at;
        while (to < end && ".!?\u2026\"')]}\u200B".indexOf(text.charAt(to)) >= 0) {
            boolean opens =
                    (text.charAt(to) == '"' || text.charAt(to) == '\'')
                            && to + 1 < end
                            && Character.isLetterOrDigit(text.charAt(to + 1));
            if (opens) {
                break;
            }
            to++;
        }
        return to;
    }

    private boolean ends(int stop, int close) {
        if (close >= end) {
            return true;
        }
        int next = skipBlanks(close);
        boolean glued = next == close;
        if (next >= end) {
            return true;
        }
        if (glued) {
            return close > stop + 1
                    && text.charAt(close - 1) == '"'
                    && Character.isUpperCase(text.charAt(next));
        }
        if (!opensSentence(next)) {
            return false;
        }
        String word = wordBefore(stop);
        boolean plainStop = text.charAt(stop) == '.' && close == stop + 1;
        boolean kept = Abbreviations.keepsStop(word) || (small && keepsSmall(word));
        return !plainStop || !kept || Abbreviations.endsBefore(word, wordAt(next));
    }

    /// "gen.", "u.s.", "j.": as abbreviations look in a text without capitals.
    private static boolean keepsSmall(String word) {
        boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
        String printed =
                word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
        return letter || word.indexOf('.') > 0 || Abbreviations.keepsStop(printed);
    }

    /// A capital opens a sentence; in a paragraph that has none, any letter does.
    private boolean opensSentence(int at) {
        int first = at;
        while (first < end && "\"'([#@-\u2014*".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return first < end && (small || !Character.isLowerCase(text.codePointAt(first)));
    }

    private String wordBefore(int stop) {
        int start = stop;
        while (start > from && isWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, stop);
    }

    private String wordAt(int start) {
        int to = start;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(start, to);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private int skipBlanks(int at) {
        int to = at;
        while (to < end && Blanks.is(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private void cut(int to) {
        Span span = Blanks.strip(text, new Span(from, Math.max(from, to)));
        if (!span.isEmpty()) {
            out.add(span);
        }
        from = to;
    }
}
