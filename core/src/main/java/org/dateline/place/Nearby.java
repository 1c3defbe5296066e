package org.dateline.place;

import java.util.Optional;
import org.dateline.model.Span;

/// Where something is told relative to a named place: `south of Goris`, `near Sisian`.
///
/// `words` is the relation as printed; `km` how far off the named place it may be.
record Nearby(Span words, double km) {

    private static final double CLOSE_KM = 10;
    private static final double DIRECTION_KM = 20;

    static Optional<Nearby> of(Found found, Cues cues) {
        if (found.from() >= 2
                && found.before(1).equals("of")
                && cues.direction().contains(found.before(2))) {
            return Optional.of(new Nearby(words(found, 2), DIRECTION_KM));
        }
        return found.from() >= 1 && cues.near().contains(found.before(1))
                ? Optional.of(new Nearby(words(found, 1), CLOSE_KM))
                : Optional.empty();
    }

    private static Span words(Found found, int count) {
        Span last = found.words().get(found.from() - 1).span();
        return found.words().get(found.from() - count).span().cover(last);
    }
}
