package org.dateline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.figure.AmountWords.Bound;
import org.dateline.model.Quantity;
import org.dateline.model.Quantity.Qualifier;
import org.dateline.text.Words;

/// Reads the amounts of a sentence: numbers, bounds, ranges, vague words, shares.
final class AmountReader {

    private static final List<String> PERCENT = List.of("-percent", "-per-cent", "%", "percent");

    /// "was revised sharply upwards from 12 to 17".
    private static final int CHANGE_WITHIN = 3;

    private AmountReader() {}

    static List<Amount> read(Words words) {
        List<Amount> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Amount> found = at(words, i);
            if (found.isPresent()) {
                out.add(found.get());
                i = found.get().to() - 1;
            }
        }
        return out;
    }

    private static Optional<Amount> at(Words words, int i) {
        Optional<Numeral> number = Numeral.at(words, i);
        Optional<Amount> found = percent(words, i, number);
        if (found.isEmpty()) {
            found = share(words, i);
        }
        if (found.isEmpty()) {
            found = number(words, i, number);
        }
        return found.isEmpty() ? vague(words, i) : found;
    }

    /// "40%", "40 percent", "40-percent".
    private static Optional<Amount> percent(Words words, int i, Optional<Numeral> number) {
        String word = words.at(i);
        for (String tail : PERCENT) {
            if (word.endsWith(tail)) {
                String head = word.substring(0, word.length() - tail.length());
                return Numeral.digits(head).map(n -> percent(words, i, i + 1, n));
            }
        }
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int to = number.get().to();
        int dash = words.is(to, "-") ? to + 1 : to;
        boolean apart = words.is(dash, "per") && words.is(dash + 1, "cent");
        int end = apart ? dash + 2 : dash + 1;
        boolean sign = apart || words.is(dash, "percent") || words.is(to, "%");
        return sign ? Optional.of(percent(words, i, end, number.get().value())) : Optional.empty();
    }

    private static Amount percent(Words words, int i, int to, double value) {
        return bounded(words, i, to, OptionalDouble.of(value), OptionalDouble.of(value), true);
    }

    /// "a majority of", "half of", "two-thirds of".
    private static Optional<Amount> share(Words words, int i) {
        boolean article = words.is(i, "a") || words.is(i, "the") || words.is(i, "one");
        int at = article ? i + 1 : i;
        boolean whole = words.is(at + 1, "of") || words.is(at + 1, "the");
        return whole
                ? AmountWords.share(words.at(at)).map(share -> share(i, at + 1, share))
                : Optional.empty();
    }

    private static Amount share(int from, int to, AmountWords.Share share) {
        boolean exact = share.low() == share.high();
        OptionalDouble low = OptionalDouble.of(share.low());
        OptionalDouble high = OptionalDouble.of(share.high());
        Qualifier qualifier = exact ? Qualifier.ABOUT : Qualifier.VAGUE;
        return new Amount(from, to, new Quantity(low, high, qualifier), true, true);
    }

    private static Optional<Amount> number(Words words, int i, Optional<Numeral> low) {
        if (AmountWords.leadsNoFigure(words.at(i - 1)) || isYear(words, i)) {
            return Optional.empty();
        }
        Optional<Amount> dashed = dashed(words, i);
        if (dashed.isPresent()) {
            return dashed;
        }
        if (low.isEmpty()) {
            return Optional.empty();
        }
        Optional<Numeral> high = upper(words, i, low.get());
        int to = high.orElse(low.get()).to();
        double top = high.orElse(low.get()).value();
        return Optional.of(
                bounded(
                        words,
                        i,
                        to,
                        OptionalDouble.of(low.get().value()),
                        OptionalDouble.of(top),
                        false));
    }

    /// "a 1994 killing": a year that says which.
    private static boolean isYear(Words words, int i) {
        String word = words.at(i);
        boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
        return year && words.isAny(i - 1, List.of("a", "an", "the", "this", "that", "'s"));
    }

    /// "10-15" written as one word.
    private static Optional<Amount> dashed(Words words, int i) {
        String word = words.at(i);
        int dash = word.indexOf('-');
        if (dash < 1) {
            return Optional.empty();
        }
        Optional<Double> low = Numeral.digits(word.substring(0, dash));
        Optional<Double> high = low.flatMap(n -> Numeral.digits(word.substring(dash + 1)));
        return high.filter(top -> top > low.orElseThrow())
                .map(top ->
                        bounded(
                                words,
                                i,
                                i + 1,
                                OptionalDouble.of(low.orElseThrow()),
                                OptionalDouble.of(top),
                                false));
    }

    /// The upper end of "10 to 15", "10 - 15", "ten or twelve", "between 10 and 15".
    private static Optional<Numeral> upper(Words words, int i, Numeral low) {
        boolean and = words.is(low.to(), "and") && words.is(i - 1, "between");
        boolean joined = and || words.isAny(low.to(), List.of("to", "-", "or"));
        return joined && !isChange(words, i)
                ? Numeral.at(words, low.to() + 1).filter(high -> high.value() > low.value())
                : Optional.empty();
    }

    /// "rose from 12 to 17", "has risen by five to 27": two numbers, no range.
    private static boolean isChange(Words words, int i) {
        boolean led = words.isAny(i - 1, List.of("from", "by"));
        for (int at = i - 2; led && at > i - 2 - CHANGE_WITHIN; at--) {
            if (AmountWords.isChange(words.at(at))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Amount> vague(Words words, int i) {
        boolean tens =
                words.is(i, "tens")
                        && words.is(i + 1, "of")
                        && AmountWords.isVague(words.at(i + 2));
        int at = tens ? i + 2 : i;
        // "as many as 30" bounds a number and is none.
        if (AmountWords.isVague(words.at(at)) && !words.is(at + 1, "as")) {
            return Optional.of(vague(i, at + 1));
        }
        boolean phrase =
                words.is(i, "a")
                        && words.isAny(i + 1, List.of("number", "handful", "few"))
                        && (words.is(i + 1, "few") || words.is(i + 2, "of"));
        return phrase ? Optional.of(vague(i, i + 2)) : couple(words, i);
    }

    private static Optional<Amount> couple(Words words, int i) {
        boolean couple = words.is(i, "a") && words.isAny(i + 1, List.of("couple", "pair"));
        return couple && words.is(i + 2, "of")
                ? Optional.of(new Amount(i, i + 2, Quantity.exactly(2), false, false))
                : Optional.empty();
    }

    private static Amount vague(int from, int to) {
        Quantity unknown =
                new Quantity(OptionalDouble.empty(), OptionalDouble.empty(), Qualifier.VAGUE);
        return new Amount(from, to, unknown, false, true);
    }

    private static Amount bounded(
            Words words, int i, int end, OptionalDouble low, OptionalDouble high, boolean percent) {
        Optional<Bound> before = AmountWords.before(words, i);
        Optional<Bound> after = AmountWords.after(words, end);
        int from = i - before.map(bound -> bound.words().size()).orElse(0);
        int to = end + after.map(bound -> bound.words().size()).orElse(0);
        Qualifier qualifier = before.or(() -> after).map(Bound::qualifier).orElse(Qualifier.EXACT);
        return new Amount(from, to, quantity(low, high, qualifier), percent, false);
    }

    private static Quantity quantity(OptionalDouble low, OptionalDouble high, Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST -> new Quantity(low, OptionalDouble.empty(), qualifier);
            case AT_MOST -> new Quantity(OptionalDouble.empty(), high, qualifier);
            case EXACT, ABOUT, VAGUE, UNKNOWN -> new Quantity(low, high, qualifier);
        };
    }
}
