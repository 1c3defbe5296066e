package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Span;

/// Parts a sentence into words and marks.
///
/// `Armenia's` is two tokens, `didn't` is `did` and `n't`, `U.S.` and `18-year-old` are one; a dash
/// between words is a token of its own.
final class Tokenizer {

    private static final char SOFT_HYPHEN = '\u00AD';

    private static final String OPENING = "\"'([{$\u00A3\u20AC*\u2014\u2026`<>=+~^|\\-.,;:!?)]}%&/";
    private static final String CLOSING = "\"')]}.,;:!?\u2014\u2026`*<>=+~^|\\-%&/";
    private static final List<String> CLITICS = List.of("'s", "'re", "'ve", "'ll", "'d", "'m");

    private final String text;
    private final List<Span> out = new ArrayList<>();

    private Tokenizer(String folded) {
        this.text = folded;
    }

    static List<Span> tokens(String folded, Span sentence) {
        Tokenizer tokenizer = new Tokenizer(folded);
        int at = sentence.start();
        while (at < sentence.end()) {
            if (parts(folded.charAt(at))) {
                at++;
                continue;
            }
            int to = at;
            while (to < sentence.end() && !parts(folded.charAt(to))) {
                to++;
            }
            tokenizer.chunk(at, to);
            at = to;
        }
        return tokenizer.out;
    }

    /// Whether words end here; a soft hyphen stands inside of one.
    private static boolean parts(char c) {
        return Blanks.is(c) && c != SOFT_HYPHEN;
    }

    /// What stands between two blanks.
    private void chunk(int start, int end) {
        if (isAddress(start)) {
            add(start, end);
            return;
        }
        int from = start;
        while (from < end && OPENING.indexOf(text.charAt(from)) >= 0) {
            int to = run(from, end);
            add(from, to);
            from = to;
        }
        int inner = innerBreak(from, end);
        if (inner > from) {
            chunk(from, inner);
            chunk(inner, end);
            return;
        }
        int to = end;
        while (to > from && CLOSING.indexOf(text.charAt(to - 1)) >= 0 && !stopStays(from, to)) {
            to--;
        }
        word(from, to);
        marks(to, end);
    }

    private void marks(int start, int end) {
        int at = start;
        while (at < end) {
            int to = run(at, end);
            add(at, to);
            at = to;
        }
    }

    /// The end of a run of the same stop or dash ("...", "--"); other marks stand alone.
    private int run(int at, int end) {
        char c = text.charAt(at);
        int to = at + 1;
        while (to < end && (c == '.' || c == '-') && text.charAt(to) == c) {
            to++;
        }
        return to;
    }

    private boolean isAddress(int start) {
        return text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start)
                || text.startsWith("pic.twitter.com/", start);
    }

    /// Where a dash, bracket or quotation mark parts two words written together.
    private int innerBreak(int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            boolean parts =
                    c == '\u2014'
                            || c == '\u2026'
                            || c == '"'
                            || c == '['
                            || c == '('
                            || (c == '-' && text.charAt(i + 1) == '-')
                            || (c == '/' && Character.isLetter(text.charAt(i + 1)));
            if (parts) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the last character is the stop of an abbreviation.
    private boolean stopStays(int from, int to) {
        return text.charAt(to - 1) == '.'
                && to - 1 > from
                && Abbreviations.keepsStop(text.substring(from, to - 1));
    }

    private void word(int from, int to) {
        if (from >= to) {
            return;
        }
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        for (String clitic : CLITICS) {
            if (word.length() > clitic.length() && word.endsWith(clitic)) {
                add(from, to - clitic.length());
                add(to - clitic.length(), to);
                return;
            }
        }
        if (word.length() > 3 && word.endsWith("n't")) {
            add(from, to - 3);
            add(to - 3, to);
            return;
        }
        add(from, to);
    }

    /// Soft hyphens alone are no word: without them nothing would be left of the token.
    private void add(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == SOFT_HYPHEN) {
            at++;
        }
        if (at < to) {
            out.add(new Span(from, to));
        }
    }
}
