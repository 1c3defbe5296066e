package org.dateline.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How much speaks for a source, a cue and a content to begin or end at each gap around one cue.
final class Edges {

    /// How many units to each side of the cue are looked at.
    static final int REACH = 60;

    /// A source of more units is a clause.
    private static final int LONGEST_SOURCE = 45;

    /// How many begins and ends are tried, by role.
    private static final int[] WIDTH = {6, 4, 8};

    private final Cue cue;
    private final int low;
    private final int high;
    private final float[] sums;

    /// `bases` is what the gaps of the row weigh whatever the cue.
    Edges(Learnt learnt, Hints hints, Cue cue, float[] bases) {
        this.cue = cue;
        low = Math.max(0, cue.core().from() - REACH);
        high = Math.min(cue.row().size(), cue.core().to() + REACH);
        sums = Arrays.copyOfRange(bases, low * Learnt.COLUMNS, (high + 1) * Learnt.COLUMNS);
        Traits traits = new Traits();
        for (int gap = low; gap <= high; gap++) {
            traits.clear();
            EdgeTraits.collect(traits, cue, hints, gap);
            learnt.edges().addSix(traits, sums, (gap - low) * Learnt.COLUMNS);
        }
    }

    int low() {
        return low;
    }

    int high() {
        return high;
    }

    boolean reaches(Piece piece) {
        return piece.units().from() >= low && piece.units().to() <= high;
    }

    double weigh(Piece piece) {
        return edge(piece.units().from(), Learnt.begin(piece.role()))
                + edge(piece.units().to(), Learnt.end(piece.role()));
    }

    private float edge(int gap, int column) {
        return sums[(gap - low) * Learnt.COLUMNS + column];
    }

    /// The pieces between the likeliest begins and ends.
    List<Piece> likely() {
        List<Piece> out = new ArrayList<>();
        for (Role role : Role.values()) {
            int[] ends = likeliest(role, false);
            for (int from : likeliest(role, true)) {
                for (int to : ends) {
                    if (mayBe(role, from, to)) {
                        out.add(new Piece(role, new Range(from, to)));
                    }
                }
            }
        }
        return out;
    }

    /// A cue's piece holds the cue, nothing else does.
    private boolean mayBe(Role role, int from, int to) {
        boolean holds = from <= cue.unit() && cue.unit() < to;
        boolean longest = role == Role.SOURCE && to - from >= LONGEST_SOURCE;
        return from < to && holds == (role == Role.CUE) && !longest;
    }

    private int[] likeliest(Role role, boolean begin) {
        boolean words = role == Role.CUE;
        int from = words ? Math.max(low, begin ? cue.unit() - 6 : cue.unit() + 1) : low;
        int to = words ? Math.min(high, begin ? cue.unit() : cue.unit() + 12) : high;
        int column = begin ? Learnt.begin(role) : Learnt.end(role);
        int[] best = new int[WIDTH[role.number()]];
        int found = 0;
        for (int gap = from; gap <= to; gap++) {
            int at = found;
            while (at > 0 && edge(best[at - 1], column) < edge(gap, column)) {
                at--;
            }
            if (at < best.length) {
                found = Math.min(found + 1, best.length);
                System.arraycopy(best, at, best, at + 1, found - at - 1);
                best[at] = gap;
            }
        }
        return Arrays.copyOf(best, found);
    }
}
