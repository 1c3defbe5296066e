package org.dateline.claim;

import java.util.Optional;

/// What can be seen at a word that may be a cue.
final class CueTraits {

    private final Traits out;
    private final Row row;
    private final Hints hints;
    private final Cue cue;

    private CueTraits(Traits out, Hints hints, Cue cue) {
        this.out = out;
        this.row = cue.row();
        this.hints = hints;
        this.cue = cue;
    }

    static void collect(Traits out, Hints hints, Cue cue) {
        CueTraits traits = new CueTraits(out, hints, cue);
        out.add(1, 0);
        traits.words();
        traits.around();
        traits.frame();
        traits.hint();
    }

    private void words() {
        int u = cue.unit();
        int w = cue.word();
        out.add(2, w);
        out.add(3, w, row.word(u + 1));
        out.add(4, w, row.word(u - 1));
        out.add(5, w, row.tag(u + 1));
        out.add(6, w, row.tag(u - 1));
        out.add(7, w, cue.form());
        out.add(8, cue.kind(), cue.form());
        out.add(9, ending(row.lower(u), 3), row.tag(u));
        out.add(10, ending(row.lower(u), 4), row.tag(u + 1));
        out.add(11, row.word(u + 1), row.tag(u));
        out.add(12, row.word(u - 1), row.tag(u));
        out.add(13, row.word(u + 2), row.tag(u));
        out.add(14, row.word(u - 2), row.tag(u));
        out.add(15, row.word(u + 1), row.word(u + 2));
        out.add(16, row.word(u - 1), row.word(u - 2));
        out.add(17, w, row.word(u + 2));
        out.add(18, w, row.word(u - 2));
        int stem = cue.stem();
        out.add(60, stem);
        out.add(61, stem, row.tag(u));
        out.add(62, stem, row.word(cue.core().to()));
        out.add(63, stem, row.tag(cue.core().to()), cue.form());
        out.add(64, stem, row.tag(cue.core().from() - 1));
        out.add(65, stem, cue.form());
        out.add(19, row.word(cue.core().from()), w);
    }

    private static int ending(String word, int length) {
        return Row.word(word.substring(Math.max(0, word.length() - length)));
    }

    private void around() {
        int a = cue.core().from();
        int b = cue.core().to();
        out.add(20, row.tag(a - 1), row.tag(b), cue.kind());
        out.add(21, row.tag(b), row.tag(b + 1), cue.kind());
        out.add(22, row.tag(a - 1), row.tag(a - 2), cue.kind());
        out.add(23, row.word(b), cue.kind());
        out.add(24, row.word(a - 1), cue.kind());
        out.add(25, row.word(b), cue.word());
        out.add(26, row.word(a - 1), cue.word());
        out.add(27, quoteNear(a - 1, -1), quoteNear(b, 1), cue.kind());
        out.add(28, thatNear(b), cue.kind());
        out.add(28, thatNear(b), cue.word());
        int before = Traits.step(row.sayings(0, cue.unit()));
        int behind = Traits.step(row.sayings(cue.unit() + 1, row.size()));
        out.add(29, before, behind);
        out.add(30, before, cue.kind());
        out.add(31, Traits.step(row.clauses(0, a)), cue.kind());
        out.add(32, Traits.step(a), cue.word());
        out.add(33, Traits.step(row.size() - b), cue.word());
        out.add(34, row.word(0), cue.kind());
        int ends = Math.min(2, row.size() - b);
        out.add(35, row.neighbours(), ends, cue.kind());
        out.add(36, row.neighbours(), ends, cue.word());
    }

    /// How near a quotation stands on one side: 1 next to it, 2 behind a mark or a word, 0 far.
    private int quoteNear(int unit, int way) {
        for (int i = 0; i < 4; i++) {
            if (row.isQuote(unit + i * way)) {
                return 1 + i;
            }
        }
        return 0;
    }

    private int thatNear(int unit) {
        for (int i = unit; i < Math.min(row.size(), unit + 8); i++) {
            if (row.lower(i).equals("that")) {
                return 1 + Traits.step(i - unit);
            }
        }
        return 0;
    }

    private void frame() {
        Optional<Range> subject = cue.subject();
        int head = subject.map(s -> headTag(s)).orElse(30);
        out.add(40, head, cue.word());
        out.add(66, head, cue.stem());
        out.add(41, head, cue.kind(), cue.form());
        subject.ifPresent(s -> {
            out.add(42, headWord(s), cue.kind());
            out.add(43, headWord(s), cue.word());
            out.add(44, row.word(s.from()), row.tag(s.from()));
        });
        int far = cue.behind().map(s -> headTag(s)).orElse(30);
        out.add(45, far, cue.word());
        out.add(46, far, head, cue.kind());
        cue.behind().ifPresent(s -> out.add(47, headWord(s), cue.word()));
        cue.behind().ifPresent(s -> out.add(48, row.tag(s.to()), cue.word()));
    }

    /// The last unit of the noun group that the range begins with.
    private int head(Range range) {
        int unit = range.from();
        int group = row.nounOf(unit);
        while (group >= 0 && unit + 1 < range.to() && row.nounOf(unit + 1) == group) {
            unit++;
        }
        return unit;
    }

    private int headWord(Range range) {
        return row.word(head(range));
    }

    private int headTag(Range range) {
        return row.tag(head(range));
    }

    private void hint() {
        int kind = cue.hint().map(h -> (h.source().isPresent() ? 1 : 2) + 3 * sideOf(h)).orElse(0);
        int nested = hints.nested(cue.unit(), cue.hint()) ? 1 : 0;
        out.add(50, kind, nested);
        out.add(51, kind, nested, cue.kind());
        out.add(52, kind, nested, cue.word());
        out.add(53, kind, cue.form());
        out.add(54, Traits.step(hints.all().size()), kind, nested);
    }

    private int sideOf(Hints.Hint hint) {
        return hint.content().isEmpty() ? 0 : hint.content().getFirst().from() < cue.unit() ? 1 : 2;
    }
}
