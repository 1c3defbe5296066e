package org.dateline.figure;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.text.NumberWords;
import org.dateline.text.Words;

/// A number in digits or words, `value` up to word `to`: "1,200", "twenty-five", "two dozen".
record Numeral(double value, int to) {

    private static final int LONGEST = 12;

    /// More digits than this in one row number a document, not people.
    private static final int UNPARTED = 6;

    static Optional<Numeral> at(Words words, int i) {
        Optional<Double> digits = digits(words.at(i));
        if (digits.isPresent()) {
            return Optional.of(scaled(words, digits.get(), i + 1));
        }
        boolean article = words.is(i, "a") || words.is(i, "an");
        if (article && NumberWords.scale(words.at(i + 1)).isPresent()) {
            return Optional.of(scaled(words, 1, i + 1));
        }
        return spelled(words, i);
    }

    /// "46", "1,200", "1.5"; ordinals, clocks and model names are none.
    static Optional<Double> digits(String word) {
        boolean digits = !word.isEmpty() && word.length() <= LONGEST && isDigit(word.charAt(0));
        if (!digits) {
            return Optional.empty();
        }
        String plain = word.replace(",", "");
        boolean thousands =
                plain.length() == word.length() || word.matches("\\d{1,3}(?:,\\d{3}){1,3}");
        boolean number = plain.length() < word.length() || whole(plain) <= UNPARTED;
        if (!thousands || !number || !plain.matches("\\d{1,9}(?:\\.\\d{1,3})?")) {
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(plain));
    }

    /// The number of digits before the point.
    private static int whole(String plain) {
        int point = plain.indexOf('.');
        return point < 0 ? plain.length() : point;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Numeral scaled(Words words, double value, int from) {
        double out = value;
        int to = from;
        OptionalInt scale = NumberWords.scale(words.at(to));
        while (scale.isPresent()) {
            out *= scale.getAsInt();
            to++;
            scale = NumberWords.scale(words.at(to));
        }
        return new Numeral(out, to);
    }

    private static Optional<Numeral> spelled(Words words, int i) {
        if (unit(words.at(i)).isEmpty()) {
            return Optional.empty();
        }
        double total = 0;
        double part = 0;
        int to = i;
        while (to < words.size()) {
            OptionalInt unit = unit(words.at(to));
            OptionalInt scale = NumberWords.scale(words.at(to));
            if (unit.isPresent()) {
                part += unit.getAsInt();
            } else if (scale.isPresent() && to > i) {
                part *= scale.getAsInt();
            } else if (!joins(words, to, part)) {
                break;
            }
            if (scale.isPresent() && scale.getAsInt() >= 1000) {
                total += part;
                part = 0;
            }
            to++;
        }
        return to > i ? Optional.of(new Numeral(total + part, to)) : Optional.empty();
    }

    /// "two hundred and five": the "and" inside a number.
    private static boolean joins(Words words, int at, double part) {
        return words.is(at, "and") && part >= 100 && unit(words.at(at + 1)).isPresent();
    }

    /// "seven", "twenty", "twenty-five".
    private static OptionalInt unit(String word) {
        int dash = word.indexOf('-');
        if (dash < 0) {
            return NumberWords.unit(word);
        }
        OptionalInt tens = NumberWords.unit(word.substring(0, dash));
        OptionalInt ones = NumberWords.unit(word.substring(dash + 1));
        boolean fits =
                tens.isPresent()
                        && ones.isPresent()
                        && tens.getAsInt() >= 20
                        && ones.getAsInt() < 10;
        return fits ? OptionalInt.of(tens.getAsInt() + ones.getAsInt()) : OptionalInt.empty();
    }
}
