package org.dateline.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Figure;
import org.dateline.model.Quantity;
import org.dateline.model.Span;

/// What two figures must share before their numbers are compared.
final class Counted {

    private static final Set<String> PARTS = new HashSet<>(Words.listed("/lang/en/part-words.txt"));

    /// Characters that surely hold the next word.
    private static final int NEAR = 20;

    private Counted() {}

    /// One number of one incident, neither a bound nor a guess.
    static boolean exactly(Figure figure) {
        Quantity quantity = figure.quantity();
        return figure.scope() == Figure.Scope.INCIDENT
                && quantity.qualifier() == Quantity.Qualifier.EXACT
                && quantity.low().isPresent()
                && quantity.low().equals(quantity.high());
    }

    /// Whether the words beside the number make it a part of another: "two others", "one of them".
    static boolean isPart(Profile profile, Figure figure) {
        String text = profile.reading().page().text();
        int end = text.length();
        Span span = figure.span();
        List<String> near = new ArrayList<>(Words.of(span.in(text)));
        List<String> before =
                Words.of(text.substring(Math.max(0, span.start() - NEAR), span.start()));
        List<String> after = Words.of(text.substring(span.end(), Math.min(end, span.end() + NEAR)));
        before.reversed().stream().limit(1).forEach(near::add);
        after.stream().limit(1).forEach(near::add);
        return near.stream().anyMatch(PARTS::contains);
    }

    /// Whether both count the same kind in the same words: "five civilians" and "three soldiers"
    /// may both be right, and a kind that is not said is none that is.
    static boolean alike(Figure one, Figure other) {
        String a = one.of().map(Words::folded).orElse("");
        String b = other.of().map(Words::folded).orElse("");
        return one.measure() == other.measure() && (a.equals(b) || last(a).equals(last(b)));
    }

    private static String last(String words) {
        return Words.stem(words.substring(words.lastIndexOf(' ') + 1));
    }

    static String number(Figure figure) {
        double value = figure.quantity().low().orElse(0);
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%d", (long) value)
                : Double.toString(value);
    }
}
