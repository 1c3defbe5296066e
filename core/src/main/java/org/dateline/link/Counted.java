package org.dateline.link;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Figure;
import org.dateline.model.Quantity;

/// What two figures must share before their numbers are compared.
final class Counted {

    private Counted() {}

    /// One number of one incident, neither a bound nor a guess.
    static boolean exactly(Figure figure) {
        Quantity quantity = figure.quantity();
        return figure.scope() == Figure.Scope.INCIDENT
                && quantity.qualifier() == Quantity.Qualifier.EXACT
                && quantity.low().isPresent()
                && quantity.low().equals(quantity.high());
    }

    /// Whether both count the same kind: "five civilians" and "three soldiers" may both be right.
    static boolean alike(Figure one, Figure other) {
        return relation(one, other) == Subject.Relation.SAME;
    }

    /// How what they count stands to each other; UNKNOWN for different measures.
    static Subject.Relation relation(Figure one, Figure other) {
        return one.measure() == other.measure()
                ? Subject.of(one).to(Subject.of(other))
                : Subject.Relation.UNKNOWN;
    }

    /// The lowest number, 0 where none is known.
    static double low(Figure figure) {
        return figure.quantity().low().orElse(0);
    }

    /// The day that the count stands at the end of, where the text tells it.
    static Optional<LocalDate> asOf(Figure figure) {
        return figure.asOf().flatMap(Days::of).map(Days::to);
    }

    static String number(Figure figure) {
        double value = figure.quantity().low().orElse(0);
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%d", (long) value)
                : Double.toString(value);
    }
}
