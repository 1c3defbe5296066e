package org.dateline.claim;

import java.util.Optional;

/// What can be seen of a whole stretch that may be source, cue or content, and of the order in
/// which they come.
final class SpanTraits {

    private SpanTraits() {}

    static void collect(Traits out, Cue cue, Piece piece) {
        int k = 200 + piece.role().number() * 40;
        Row row = cue.row();
        int a = piece.units().from();
        int b = piece.units().to();
        int length = Traits.step(b - a);
        int clauses = Math.min(3, row.clauses(a, b));
        int quotes = Math.min(2, row.quotes(a, b));
        int commas = Math.min(3, row.commas(a, b));
        int side = cue.side(a) * 4 + cue.side(b);
        int near = touching(cue, a, b);
        int hinted = hinted(cue, piece);
        out.add(k, length, side);
        out.add(k + 1, length, cue.kind());
        out.add(k + 2, clauses, cue.kind(), near);
        out.add(k + 3, clauses, row.word(a), side);
        out.add(k + 4, quotes, clauses, cue.kind());
        out.add(k + 5, commas, length, side);
        out.add(k + 6, near, row.tag(a), row.tag(b - 1));
        out.add(k + 7, near, row.word(a), row.tag(b));
        out.add(k + 8, near, cue.word());
        out.add(k + 9, hinted, near);
        out.add(k + 10, hinted, cue.kind());
        out.add(k + 11, row.word(a), cue.word());
        out.add(k + 12, row.word(a - 1), row.tag(b), side);
        out.add(k + 13, row.tag(a - 1), row.tag(b), commas);
        out.add(k + 14, closed(row, a, b), side);
        out.add(k + 15, cue.stem(), near);
        out.add(k + 16, cue.stem(), clauses, length);
        switch (piece.role()) {
            case SOURCE -> source(out, cue, a, b, near);
            case CUE -> words(out, cue, a, b);
            case CONTENT -> content(out, cue, a, b, near);
        }
    }

    private static void source(Traits out, Cue cue, int a, int b, int near) {
        Row row = cue.row();
        int head = head(row, a, b);
        out.add(320, row.word(head), cue.word());
        out.add(321, row.word(head), near);
        out.add(322, row.tag(head), near, cue.kind());
        out.add(323, row.tag(head), Traits.step(b - a), row.clauses(a, b));
        int same = (is(cue.subject(), a, b) ? 1 : 0) + (is(cue.behind(), a, b) ? 2 : 0);
        out.add(324, same, cue.kind());
        out.add(325, same, near, row.tag(head));
        out.add(326, row.groups(a, b), near);
        out.add(327, row.word(b), row.tag(head));
        out.add(328, row.word(b - 1), near);
    }

    private static boolean is(Optional<Range> range, int a, int b) {
        return range.isPresent() && range.get().from() == a && range.get().to() == b;
    }

    private static void words(Traits out, Cue cue, int a, int b) {
        Row row = cue.row();
        out.add(330, cue.core().from() - a, b - cue.core().to());
        out.add(331, cue.core().from() - a, b - cue.core().to(), cue.kind());
        out.add(332, row.word(b - 1), cue.word());
        out.add(333, row.word(a), cue.word());
        out.add(334, row.tag(b - 1), row.tag(b), cue.kind());
        out.add(335, cue.word(), b - cue.core().to());
    }

    private static void content(Traits out, Cue cue, int a, int b, int near) {
        Row row = cue.row();
        int place = (a == 0 ? 1 : 0) + (b == row.close() ? 2 : 0) + (b > row.close() ? 4 : 0);
        out.add(340, place, near, cue.kind());
        out.add(341, place, near, cue.word());
        out.add(342, row.clauses(a, b) > 0 ? 1 : 0, row.word(a), cue.kind());
        out.add(343, row.clauses(a, b) > 0 ? 1 : 0, row.tag(a), cue.word());
        int sayings = Math.min(3, row.sayings(a, b));
        out.add(344, sayings, near, Math.min(3, row.clauses(a, b)));
        out.add(345, row.tag(a), row.word(b), near);
        out.add(346, row.word(b), row.word(b + 1), near);
    }

    /// The last unit of the first noun group.
    private static int head(Row row, int a, int b) {
        int unit = a;
        int group = row.nounOf(a);
        while (group >= 0 && unit + 1 < b && row.nounOf(unit + 1) == group) {
            unit++;
        }
        return unit;
    }

    /// How the stretch lies to the core: next to it, one unit off, further.
    private static int touching(Cue cue, int a, int b) {
        int left = cue.core().from() - b;
        int right = a - cue.core().to();
        if (left >= 0) {
            return 1 + Math.min(3, left);
        }
        return right >= 0 ? 5 + Math.min(3, right) : 0;
    }

    /// Whether the rules have the very stretch, one that begins or ends with it, or none.
    private static int hinted(Cue cue, Piece piece) {
        if (cue.hint().isEmpty()) {
            return 0;
        }
        Hints.Hint hint = cue.hint().get();
        return switch (piece.role()) {
            case SOURCE -> same(hint.source(), piece.units());
            case CUE -> same(hint.cue(), piece.units());
            case CONTENT -> {
                int best = 1;
                for (Range range : hint.content()) {
                    best = Math.max(best, same(Optional.of(range), piece.units()));
                }
                yield best;
            }
        };
    }

    private static int same(Optional<Range> hint, Range units) {
        if (hint.isEmpty()) {
            return 5;
        }
        boolean from = hint.get().from() == units.from();
        boolean to = hint.get().to() == units.to();
        return from && to ? 4 : from ? 3 : to ? 2 : 1;
    }

    /// Whether marks that come in pairs open and close inside.
    private static int closed(Row row, int a, int b) {
        return (row.commas(a, b) % 2)
                + 2 * (row.isComma(b - 1) ? 1 : 0)
                + 4 * (row.isComma(b) ? 1 : 0)
                + 8 * (row.isComma(a - 1) ? 1 : 0);
    }

    /// What came before a piece: whether the cue, a source, and how many contents did.
    static void order(Traits out, Cue cue, Role role, int state) {
        int k = 360 + role.number() * 4;
        out.add(k, state);
        out.add(k + 1, state, cue.kind());
        out.add(k + 2, state, cue.word());
        out.add(k + 3, state, cue.stem());
    }

    /// What the whole is made of.
    static void whole(Traits out, Cue cue, int state) {
        out.add(380, state);
        out.add(381, state, cue.kind());
        out.add(382, state, cue.word());
        out.add(
                387,
                state,
                cue.row().neighbours(),
                Math.min(2, cue.row().size() - cue.core().to()));
        out.add(386, state, cue.stem(), cue.form());
        out.add(383, state, cue.row().tag(cue.core().to()), cue.row().tag(cue.core().from() - 1));
        out.add(
                384,
                state,
                cue.hint().isPresent() ? 1 : 0,
                cue.row().isQuote(cue.core().to() + 1) ? 1 : 0);
        out.add(385, state, cue.form(), cue.row().word(cue.core().to()));
    }
}
