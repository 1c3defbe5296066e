package org.dateline.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.model.Figure.Measure;
import org.dateline.text.Words;

/// What befell those of whom something else is told, too, and numbers told again by others.
final class Fates {

    private static final List<String> BODIES =
            List.of("bodies", "body", "corpses", "corpse", "remains");

    /// What those who are then killed may have been before.
    private static final List<Measure> LIVING =
            List.of(Measure.DISPLACED, Measure.CAPTURED, Measure.WOUNDED);

    /// Words between "wounded in" and "died".
    private static final int CLAUSE = 12;

    private static final List<String> SPOKE = List.of("spoke", "speak", "speaks", "talked");
    private static final List<String> NUMBERS = List.of("number", "figure", "toll", "count", "it");

    private Fates() {}

    /// "six of the wounded died", "three of them were killed", "16 displaced people died", "the
    /// bodies of two abducted clerks": what befell those of whom something else is told, too.
    static Optional<Measure> fate(Counted counted) {
        Words words = counted.words();
        int of = counted.amount().to();
        boolean hurt = counted.hasNoun() && MeasureWords.STATE.has(counted.headWord());
        boolean some = words.is(of, "of") && (hurt || words.is(of + 1, "them"));
        boolean bodies =
                words.is(counted.amount().from() - 1, "of")
                        && BODIES.contains(words.at(counted.amount().from() - 2));
        if (bodies) {
            return Optional.of(Measure.KILLED);
        }
        if (some) {
            return Behind.near(counted);
        }
        if (isHurtBefore(counted)) {
            return Optional.of(Measure.KILLED);
        }
        boolean quality =
                IntStream.range(counted.nouns(), counted.head())
                        .mapToObj(words::at)
                        .map(MeasureWords.STATE::of)
                        .anyMatch(state -> state.filter(LIVING::contains).isPresent());
        return quality
                ? Behind.near(counted)
                        .or(() -> Behind.far(counted))
                        .filter(measure -> measure == Measure.KILLED)
                : Optional.empty();
    }

    /// "a child wounded in the raid died in hospital".
    private static boolean isHurtBefore(Counted counted) {
        Words words = counted.words();
        boolean inside = MeasureWords.STATE.has(words.at(counted.to() - 1));
        int at = inside ? counted.to() - 1 : counted.to();
        boolean hurt =
                MeasureWords.STATE.of(words.at(at)).filter(LIVING::contains).isPresent()
                        && words.tagged(at + 1, "ADP");
        for (int i = at + 1; hurt && i < Math.min(words.size(), at + CLAUSE); i++) {
            if (words.tagged(i, "PUNCT") || words.tagged(i, "CCONJ")) {
                return false;
            }
            if (MeasureWords.ACT.of(words.at(i)).filter(m -> m == Measure.KILLED).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// "the toll was put at nine; others spoke of 12": told again, by others.
    static Optional<Measure> retold(Counted counted, Optional<Counting> before) {
        Words words = counted.words();
        int from = counted.amount().from();
        boolean of = words.is(from - 1, "of") && words.isAny(from - 2, SPOKE);
        boolean put = words.is(from - 1, "at") && words.isAny(from - 2, NUMBERS);
        boolean ends = words.tagged(counted.to(), "PUNCT") || counted.to() >= words.size();
        return before.map(Counting::measure)
                .filter(m -> m == Measure.KILLED || m == Measure.WOUNDED)
                .filter(m -> ends && !counted.hasNoun() && (of || put));
    }
}
