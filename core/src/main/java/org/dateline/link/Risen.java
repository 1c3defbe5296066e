package org.dateline.link;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Figure;

/// Counts of dead and wounded rise while people are still looked for: where the later of two
/// reports says more, both may have been right when they were written.
final class Risen {

    static final String WHY = "the later report says more: the toll may have risen";

    private static final Set<Figure.Measure> RISING =
            EnumSet.of(Figure.Measure.KILLED, Figure.Measure.WOUNDED, Figure.Measure.DISPLACED);

    private Risen() {}

    /// Two sides of a war do not count for each other, so theirs exclude each other whenever told.
    static boolean maybe(Told told, String one, String other) {
        if (told.oneText(one, other)
                || !RISING.contains(told.figure(one).measure())
                || adverse(told.teller(one).side(), told.teller(other).side())) {
            return false;
        }
        Profile owner = told.records().owner(one);
        Direction order = Direction.of(owner, told.records().owner(other));
        boolean first = order.earlier().equals(owner);
        double before = Counted.low(told.figure(first ? one : other));
        double then = Counted.low(told.figure(first ? other : one));
        return order.known() && then > before;
    }

    private static boolean adverse(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
