package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/// Cuts a sentence into [Word]s. The tags come from the sentence's tokens.
final class Words {

    private final String text;
    private final Sentence sentence;
    private final List<Word> out = new ArrayList<>();
    private int token;
    private int last;

    private Words(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.last = sentence.span().start();
    }

    static List<Word> of(String text, Sentence sentence) {
        return new Words(text, sentence).all();
    }

    private List<Word> all() {
        int end = sentence.span().end();
        int at = sentence.span().start();
        while (at < end) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int to = wordEnd(at, end);
            add(at, to);
            last = to;
            at = isApostrophe(to, end) ? afterPossessive(to, end) : to;
        }
        return out;
    }

    private void add(int from, int to) {
        String word = text.substring(from, to);
        boolean dot = to < text.length() && text.charAt(to) == '.' && !word.endsWith(".");
        boolean possessive = isApostrophe(to, sentence.span().end());
        out.add(
                new Word(
                        new Span(from, to),
                        word,
                        Fold.key(word),
                        gap(from),
                        dot,
                        possessive,
                        tag(from)));
    }

    /// The end of the word: letters, digits, apostrophes within, the dots of `U.S.` and `W.Va.`
    private int wordEnd(int from, int end) {
        int at = from;
        int dots = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                at++;
            } else if (isInnerApostrophe(at, end)) {
                at++;
            } else if (c == '.' && isInitial(from, at) && (isLetter(at + 1, end) || dots > 0)) {
                at++;
                dots++;
            } else {
                break;
            }
        }
        return at;
    }

    /// One or two letters before the dot: an initial.
    private boolean isInitial(int from, int dot) {
        int start = dot;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return dot - start >= 1 && dot - start <= 2 && Character.isUpperCase(text.charAt(start));
    }

    private boolean isLetter(int at, int end) {
        return at < end && Character.isLetter(text.charAt(at));
    }

    private boolean isApostrophe(int at, int end) {
        return at < end && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }

    private boolean isInnerApostrophe(int at, int end) {
        return isApostrophe(at, end) && isLetter(at + 1, end) && !isPossessive(at, end);
    }

    private boolean isPossessive(int at, int end) {
        return isLetter(at + 1, end)
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !isLetter(at + 2, end);
    }

    private int afterPossessive(int at, int end) {
        return isPossessive(at, end) ? at + 2 : at + 1;
    }

    private Word.Gap gap(int from) {
        if (out.isEmpty() && from == last) {
            return Word.Gap.NOTHING;
        }
        if (from == last + 1 && text.charAt(last) == ' ') {
            return Word.Gap.BLANK;
        }
        String between = text.substring(last, from);
        String mark = between.strip();
        boolean close = mark.length() == between.length();
        return switch (mark) {
            case "" -> isOneLine(between) ? Word.Gap.BLANK : Word.Gap.OTHER;
            case "-", "–", "‐", "‑" -> close ? Word.Gap.HYPHEN : Word.Gap.OTHER;
            case "," -> Word.Gap.COMMA;
            case "." -> isAbbreviated() ? Word.Gap.BLANK : Word.Gap.OTHER;
            default -> mark.endsWith("#") ? Word.Gap.HASH : at(mark);
        };
    }

    private static Word.Gap at(String mark) {
        return mark.endsWith("@") || mark.endsWith("/") || mark.endsWith("_")
                ? Word.Gap.AT
                : Word.Gap.OTHER;
    }

    private static boolean isOneLine(String between) {
        return between.indexOf('\n') < 0;
    }

    /// `St.`, `Ft.`, `N.`: the stop does not part it from the next word.
    private boolean isAbbreviated() {
        return !out.isEmpty()
                && out.getLast().isCapitalised()
                && out.getLast().text().length() <= 2;
    }

    private String tag(int from) {
        List<Token> tokens = sentence.tokens();
        while (token + 1 < tokens.size() && tokens.get(token).end() <= from) {
            token++;
        }
        return tokens.isEmpty() ? "" : tokens.get(token).tag();
    }
}
