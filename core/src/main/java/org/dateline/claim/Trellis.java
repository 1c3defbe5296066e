package org.dateline.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The best row of pieces, none of which meets another: Viterbi's search over gaps and states.
///
/// A state says what came before: bit 0 the cue, bit 1 a source, above them how many contents.
final class Trellis {

    /// A content in more pieces is not looked for.
    static final int PIECES = 3;

    private static final int STATES = 4 * (PIECES + 1);

    private final Learnt learnt;
    private final Cue cue;
    private final List<Piece> pieces;
    private final double[] prices;
    private final int low;
    private final int length;
    private final double[][] orders;
    private final double[] best;
    private final int[] by;
    private final int[] from;

    /// `pieces` sorted by where they begin, with what each is worth.
    Trellis(Learnt learnt, Cue cue, List<Piece> pieces, double[] prices, int low, int high) {
        this.learnt = learnt;
        this.cue = cue;
        this.pieces = pieces;
        this.prices = prices;
        this.low = low;
        length = high - low + 1;
        orders = orders();
        best = new double[length * STATES];
        by = new int[length * STATES];
        from = new int[length * STATES];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
    }

    /// The state behind a piece, or -1 where none may stand.
    static int after(int state, Role role) {
        return switch (role) {
            case CUE -> (state & 1) == 0 ? state | 1 : -1;
            case SOURCE -> (state & 2) == 0 ? state | 2 : -1;
            case CONTENT -> state / 4 < PIECES ? state + 4 : -1;
        };
    }

    Parse best() {
        int next = 0;
        for (int gap = 0; gap < length; gap++) {
            if (gap > 0) {
                carry(gap * STATES);
            }
            while (next < pieces.size() && pieces.get(next).units().from() == low + gap) {
                step(next++, gap * STATES);
            }
        }
        return back();
    }

    /// A unit that is in no piece.
    private void carry(int at) {
        for (int to = at; to < at + STATES; to++) {
            if (best[to - STATES] > best[to]) {
                best[to] = best[to - STATES];
                by[to] = -1;
                from[to] = to - STATES;
            }
        }
    }

    private void step(int piece, int at) {
        Role role = pieces.get(piece).role();
        int to = (pieces.get(piece).units().to() - low) * STATES;
        for (int state = 0; state < STATES; state++) {
            int after = after(state, role);
            if (after < 0 || best[at + state] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            double sum = best[at + state] + prices[piece] + orders[role.number()][state];
            if (sum > best[to + after]) {
                best[to + after] = sum;
                by[to + after] = piece;
                from[to + after] = at + state;
            }
        }
    }

    private double[][] orders() {
        double[][] out = new double[Role.values().length][STATES];
        Traits traits = new Traits();
        for (Role role : Role.values()) {
            for (int state = 0; state < STATES; state++) {
                if (after(state, role) >= 0) {
                    traits.clear();
                    SpanTraits.order(traits, cue, role, state);
                    out[role.number()][state] = learnt.pieces().sum(traits);
                }
            }
        }
        return out;
    }

    private Parse back() {
        int at = 0;
        double top = Double.NEGATIVE_INFINITY;
        Traits traits = new Traits();
        for (int state = 1; state < STATES; state += 2) {
            traits.clear();
            SpanTraits.whole(traits, cue, state);
            int end = (length - 1) * STATES + state;
            double sum = best[end] + learnt.pieces().sum(traits);
            if (sum > top) {
                top = sum;
                at = end;
            }
        }
        List<Piece> out = new ArrayList<>();
        for (; at > 0; at = from[at]) {
            if (by[at] >= 0) {
                out.add(pieces.get(by[at]));
            }
        }
        return new Parse(cue, out.reversed(), top);
    }
}
