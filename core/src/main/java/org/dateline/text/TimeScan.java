package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.dateline.model.Span;

/// A stretch of text cut into runs of letters, runs of digits and single marks, for reading times.
///
/// Finer than tokens: "7th", "9pm" and "2020-11-04" fall apart into what they are made of.
record TimeScan(List<Word> words, boolean ahead) {

    private static final Word NONE = new Word("", "", 0, 0);

    record Word(String raw, String lower, int start, int end) {}

    static TimeScan of(CharSequence text, Span span) {
        List<Word> words = new ArrayList<>();
        boolean ahead = false;
        int i = span.start();
        while (i < span.end()) {
            int to = runEnd(text, i, span.end());
            if (!Character.isWhitespace(text.charAt(i))) {
                String raw = text.subSequence(i, to).toString();
                Word word = new Word(raw, raw.toLowerCase(Locale.ROOT), i, to);
                ahead |= TimeWords.looksAhead(word.lower);
                words.add(word);
            }
            i = to;
        }
        return new TimeScan(words, ahead);
    }

    private static int runEnd(CharSequence text, int from, int limit) {
        char first = text.charAt(from);
        int to = from + 1;
        while (to < limit && sameKind(first, text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static boolean sameKind(char a, char b) {
        return (Character.isLetter(a) && Character.isLetter(b))
                || (Character.isDigit(a) && Character.isDigit(b))
                || (Character.isWhitespace(a) && Character.isWhitespace(b));
    }

    int size() {
        return words.size();
    }

    Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : NONE;
    }

    String lower(int i) {
        return at(i).lower;
    }

    boolean is(int i, String lower) {
        return at(i).lower.equals(lower);
    }

    /// Whether nothing stands between this word and the next.
    boolean touches(int i) {
        return i >= 0 && i + 1 < size() && at(i).end == at(i + 1).start;
    }

    /// The first character as printed, a blank beyond the end.
    char initial(int i) {
        return at(i).raw.isEmpty() ? ' ' : at(i).raw.charAt(0);
    }

    boolean capital(int i) {
        String raw = at(i).raw;
        return !raw.isEmpty() && Character.isUpperCase(raw.charAt(0));
    }

    /// Digits of at most this many places, or nothing.
    OptionalInt digits(int i, int places) {
        String raw = at(i).raw;
        if (raw.isEmpty() || raw.length() > places || !ascii(raw)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(raw));
    }

    /// A number in digits or as one word.
    OptionalInt number(int i) {
        OptionalInt digits = digits(i, 4);
        return digits.isPresent() ? digits : NumberWords.unit(lower(i));
    }

    private static boolean ascii(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    Span span(int from, int to) {
        return new Span(at(from).start, at(to - 1).end);
    }
}
