package org.dateline.claim;

import java.util.List;
import java.util.Optional;

/// What can be seen of a proposal among the others of its passage.
final class ChoiceTraits {

    private final Traits out;
    private final List<Proposal> all;
    private final Proposal own;
    private final Row row;
    private final int odds;

    private ChoiceTraits(Traits out, List<Proposal> all, Proposal own) {
        this.out = out;
        this.all = all;
        this.own = own;
        row = own.cue().row();
        odds = step(own.odds());
    }

    static void collect(Traits out, List<Proposal> all, Proposal own) {
        ChoiceTraits traits = new ChoiceTraits(out, all, own);
        traits.alone();
        traits.pieces();
        traits.among();
        traits.hinted();
    }

    /// Odds in steps of a half.
    private static int step(double odds) {
        return (int) Math.round(2 * Math.clamp(odds, -4, 5));
    }

    private void alone() {
        int kind = own.cue().kind();
        out.add(400, odds);
        out.add(401, odds, kind);
        out.add(402, own.cue().stem());
        out.add(403, own.cue().form(), kind, odds);
        out.add(404, step(own.parse().score() / 4), odds);
        out.add(405, place(), odds);
        int contents = own.parse().content().size();
        out.add(407, row.neighbours(), contents, odds);
        out.add(408, row.neighbours(), contents, kind);
        out.add(406, Traits.step(row.size()), odds);
    }

    /// The zone's number is part of a hash: a new order of zones asks for learning again.
    @SuppressWarnings("EnumOrdinal")
    private int place() {
        return row.passage().sentence().zone().ordinal() * 3
                + Math.min(2, row.passage().sentence().paragraph());
    }

    private void pieces() {
        int kind = own.cue().kind();
        int source = own.parse().source().map(this::sourceKind).orElse(0);
        List<Range> content = own.parse().content();
        int shape = content.size() * 4;
        int quotes = 0;
        int length = 0;
        int clauses = 0;
        for (Range range : content) {
            shape += range.from() < own.cue().unit() ? 1 : 2;
            quotes += row.quotes(range.from(), range.to());
            clauses += row.clauses(range.from(), range.to());
            length += range.to() - range.from();
        }
        out.add(410, source, kind);
        out.add(411, source, odds);
        out.add(412, shape, source, kind);
        out.add(413, Traits.step(length), shape, odds);
        out.add(414, Math.min(3, clauses), kind, odds);
        out.add(415, Math.min(2, quotes), shape, odds);
        out.add(416, Math.min(2, quotes), source, kind);
        out.add(417, source, own.cue().stem());
        out.add(418, shape, own.cue().stem());
        out.add(419, Math.min(3, clauses), own.cue().stem(), Math.min(1, quotes));
        out.add(420, Traits.step(length), kind);
    }

    private int sourceKind(Range range) {
        int unit = range.from();
        int group = row.nounOf(unit);
        while (group >= 0 && unit + 1 < range.to() && row.nounOf(unit + 1) == group) {
            unit++;
        }
        int side = own.cue().side(range.from()) > 0 ? 32 : 0;
        return 1 + row.tag(unit) + side;
    }

    private void among() {
        int outer = -20;
        int outerStem = 0;
        int rival = -20;
        int inner = -20;
        int sole = soleQuote() ? 1 : 0;
        for (Proposal other : all) {
            if (other == own) {
                continue;
            }
            int theirs = step(other.odds());
            boolean mine = own.holds(other);
            boolean held = other.holds(own);
            if (held && !mine && theirs > outer) {
                outer = theirs;
                outerStem = other.cue().stem();
            } else if (mine && !held) {
                inner = Math.max(inner, theirs);
            } else if (own.rules(other)) {
                rival = Math.max(rival, theirs);
            }
        }
        out.add(430, outer, odds);
        out.add(431, inner, odds);
        out.add(432, rival, odds);
        out.add(433, outer, own.cue().kind());
        out.add(434, outerStem, own.cue().stem());
        out.add(435, inner, own.cue().kind());
        out.add(436, rival, own.cue().kind());
        out.add(437, sole, odds);
        out.add(438, sole, odds, rival);
        out.add(439, outer, rival, inner);
    }

    /// Whether it alone, or before all others, has a quotation of some length.
    private boolean soleQuote() {
        return own.quotes().stream()
                .anyMatch(unit ->
                        all.stream().noneMatch(o -> o.odds() > own.odds() && o.holds(unit)));
    }

    private void hinted() {
        int same = 0;
        Optional<Hints.Hint> hint = own.cue().hint();
        if (hint.isPresent()) {
            boolean source = hint.get().source().equals(own.parse().source());
            boolean content = hint.get().content().equals(own.parse().content());
            same = 1 + (source ? 1 : 0) + (content ? 2 : 0);
        }
        out.add(440, same, odds);
        out.add(441, same, own.cue().kind());
    }
}
