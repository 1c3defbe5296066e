package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;

/// A cue with what hangs on it, not yet chosen; `odds` is the logarithm of how likely it is a cue.
record Proposal(Parse parse, double odds) {

    Cue cue() {
        return parse.cue();
    }

    /// Whether the other one's cue stands in this one's content.
    boolean holds(Proposal other) {
        return holds(other.cue().unit());
    }

    boolean holds(int unit) {
        for (Piece piece : parse.pieces()) {
            if (piece.role() == Role.CONTENT && piece.units().contains(unit)) {
                return true;
            }
        }
        return false;
    }

    /// How much of the other one's content this one claims too, of `[0, 1]`.
    double overlap(Proposal other) {
        int all = 0;
        int both = 0;
        for (Range range : other.parse().content()) {
            for (int unit = range.from(); unit < range.to(); unit++) {
                all++;
                both += holds(unit) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) both / all;
    }

    /// Whether its content quotes anything.
    boolean hasQuote() {
        for (Range range : parse.content()) {
            if (cue().row().quotes(range.from(), range.to()) > 0) {
                return true;
            }
        }
        return false;
    }

    /// The quotations of some length in its content.
    List<Integer> quotes() {
        List<Integer> out = new ArrayList<>();
        for (Range range : parse.content()) {
            for (int unit = range.from(); unit < range.to(); unit++) {
                if (cue().row().isLongQuote(unit)) {
                    out.add(unit);
                }
            }
        }
        return out;
    }

    /// Whether both cannot stand: only the outermost attribution counts, and no words belong to
    /// two.
    boolean rules(Proposal other) {
        return holds(other)
                || other.holds(this)
                || parse.words().contains(other.cue().unit())
                || other.parse().words().contains(cue().unit())
                || overlap(other) > 0.5
                || other.overlap(this) > 0.5;
    }
}
