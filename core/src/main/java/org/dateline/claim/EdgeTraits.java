package org.dateline.claim;

import java.util.List;
import java.util.Optional;

/// What can be seen at a gap between two units, where a source, a cue or a content may begin or
/// end.
final class EdgeTraits {

    private EdgeTraits() {}

    /// What does not depend on the cue.
    static void collect(Traits out, Row row, int gap) {
        int l = gap - 1;
        out.add(101, row.word(l));
        out.add(102, row.word(gap));
        out.add(103, row.tag(l), row.tag(gap));
        out.add(104, row.word(l), row.word(gap));
        out.add(105, row.word(l), row.tag(gap));
        out.add(106, row.tag(l), row.word(gap));
        out.add(107, row.tag(l - 1), row.tag(l), row.tag(gap));
        out.add(108, row.tag(l), row.tag(gap), row.tag(gap + 1));
        out.add(109, row.word(gap + 1), row.tag(gap));
        out.add(110, row.word(l - 1), row.tag(l));
        out.add(111, group(row, gap));
        out.add(112, group(row, gap), row.tag(l), row.tag(gap));
        out.add(113, row.word(gap), row.word(gap + 1));
        out.add(114, row.word(l), row.word(l - 1));
    }

    /// Where the gap stands among noun and verb groups.
    static int group(Row row, int gap) {
        return 5 * state(row.nounOf(gap - 1), row.nounOf(gap))
                + state(row.verbOf(gap - 1), row.verbOf(gap));
    }

    private static int state(int left, int right) {
        return left < 0 ? (right < 0 ? 0 : 1) : right < 0 ? 2 : left == right ? 3 : 4;
    }

    /// What depends on the cue.
    static void collect(Traits out, Cue cue, Hints hints, int gap) {
        int side = cue.side(gap);
        int tags = cue.row().tag(gap - 1) * 32 + cue.row().tag(gap);
        apart(out, cue, gap, side, tags);
        between(out, cue, gap, side, tags);
        names(out, cue, gap, side, tags);
        hinted(out, cue, hints, gap, tags);
    }

    /// How far from the cue, and which words and tags.
    private static void apart(Traits out, Cue cue, int gap, int side, int tags) {
        Row row = cue.row();
        int far = side * 10 + Traits.step(cue.distance(gap));
        out.add(120, far, cue.kind());
        out.add(121, far, cue.word());
        out.add(122, far, tags);
        out.add(123, far, row.word(gap));
        out.add(124, far, row.word(gap - 1));
        out.add(125, side, cue.word(), row.word(gap));
        out.add(126, side, cue.word(), row.word(gap - 1));
        out.add(127, side, cue.kind(), tags);
        out.add(132, side, cue.form(), tags);
        out.add(135, edges(row, gap), side, cue.kind());
        out.add(136, side, cue.stem(), tags);
        out.add(137, side, cue.stem(), row.word(gap));
        out.add(138, far, cue.stem());
    }

    /// What stands between the gap and the cue.
    private static void between(Traits out, Cue cue, int gap, int side, int tags) {
        Row row = cue.row();
        boolean left = gap <= cue.core().from();
        int start = left ? gap : cue.core().to();
        int end = left ? cue.core().from() : Math.max(gap, start);
        int clauses = side * 10 + Traits.step(row.clauses(start, end));
        int commas = Traits.step(row.commas(start, end));
        out.add(128, clauses, tags, commas);
        out.add(129, clauses, row.word(gap), Traits.step(row.quotes(start, end)));
        out.add(130, clauses, cue.kind(), row.word(gap));
        out.add(131, side * 10 + commas, cue.kind(), row.tag(gap));
        out.add(133, side * 10 + Traits.step(row.sayings(start, end)), tags);
        out.add(134, clauses, group(row, gap), cue.kind());
    }

    private static int edges(Row row, int gap) {
        return gap == 0 ? 1 : gap == row.close() ? 2 : gap == row.size() ? 3 : 0;
    }

    /// Where the gap stands to what the syntax takes for the source.
    private static void names(Traits out, Cue cue, int gap, int side, int tags) {
        int subject = place(cue.subject(), gap);
        int behind = place(cue.behind(), gap);
        out.add(140, subject, behind, side);
        out.add(141, subject, cue.kind(), side);
        out.add(142, behind, cue.kind(), side);
        out.add(143, subject * 8 + behind, tags);
        out.add(144, subject * 8 + behind, cue.word());
    }

    private static int place(Optional<Range> range, int gap) {
        return range.isPresent() ? place(range.get(), gap) : 5;
    }

    private static int place(Range r, int gap) {
        return gap < r.from() ? 0 : gap == r.from() ? 1 : gap < r.to() ? 2 : gap == r.to() ? 3 : 4;
    }

    /// Where the gap stands to what the rules say of this cue, and of others.
    private static void hinted(Traits out, Cue cue, Hints hints, int gap, int tags) {
        int own = 0;
        if (cue.hint().isPresent()) {
            Hints.Hint hint = cue.hint().get();
            int source = place(hint.source(), gap);
            int content = contents(hint.content(), gap);
            int words = place(hint.cue(), gap);
            own = 1 + source + 8 * content + 64 * words;
        }
        out.add(150, own);
        out.add(151, own, cue.kind());
        out.add(152, own, tags);
        out.add(153, own, cue.word());
        int others = others(cue, hints, gap);
        out.add(154, others, own);
        out.add(155, others, cue.kind(), cue.side(gap));
    }

    private static int others(Cue cue, Hints hints, int gap) {
        int others = 0;
        for (Hints.Hint hint : hints.all()) {
            boolean own = cue.hint().isPresent() && cue.hint().get() == hint;
            if (!own) {
                int content = contents(hint.content(), gap);
                int source = place(hint.source(), gap);
                others |= inside(content) | inside(source) << 3;
                others |= place(hint.cue(), gap) == 1 ? 64 : 0;
            }
        }
        return others;
    }

    /// Begin, inside and end as bits.
    private static int inside(int place) {
        return place == 0 || place > 3 ? 0 : 1 << (place - 1);
    }

    private static int contents(List<Range> content, int gap) {
        int best = 0;
        for (Range range : content) {
            int at = place(range, gap);
            if (at == 1 || at == 2 || at == 3) {
                return at;
            }
            best = at == 4 ? 4 : best;
        }
        return best;
    }
}
