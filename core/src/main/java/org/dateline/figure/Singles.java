package org.dateline.figure;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Quantity;
import org.dateline.text.Words;

/// One person without a numeral: "a medic was killed"; two with "both": "are both injured".
final class Singles {

    private static final int LONGEST = 6;
    private static final List<Measure> COUNTED =
            List.of(Measure.KILLED, Measure.WOUNDED, Measure.CAPTURED, Measure.MISSING);

    private Singles() {}

    /// The person who begins at word `i`.
    static Optional<Counted> at(Words words, int i) {
        if (!words.isAny(i, List.of("a", "an", "another"))) {
            return Optional.empty();
        }
        int head = -1;
        int to = i + 1;
        while (to < words.size() && to < i + LONGEST && isNoun(words, to)) {
            head = People.isOne(words.at(to)) ? to : head;
            to++;
        }
        if (head < 0 || head < to - 1 || words.is(to, "'s")) {
            return Optional.empty();
        }
        Amount one = new Amount(i, i + 1, Quantity.exactly(1), false, false);
        return Optional.of(new Counted(words, one, i + 1, to, head));
    }

    private static boolean isNoun(Words words, int at) {
        return words.tagged(at, "NOUN")
                || words.tagged(at, "ADJ")
                || words.tagged(at, "PROPN")
                || People.names(words.at(at));
    }

    static boolean isCounted(Measure measure) {
        return COUNTED.contains(measure);
    }

    /// "the driver and the guard are both wounded": two, from the subject to "both".
    static Optional<Counting> both(Words words, int i) {
        if (!words.is(i, "both") || !words.tagged(i - 1, "AUX")) {
            return Optional.empty();
        }
        int at = i + 1;
        while (words.tagged(at, "ADV")) {
            at++;
        }
        String word = words.at(at);
        Optional<Measure> measure =
                MeasureWords.STATE.of(word).or(() -> MeasureWords.VERB.of(word));
        Amount two = new Amount(subject(words, i - 2), i + 1, Quantity.exactly(2), false, false);
        return measure.filter(Singles::isCounted)
                .map(m -> new Counting(new Counted(words, two, two.from(), i - 1, i - 2), m));
    }

    private static int subject(Words words, int last) {
        int from = last;
        while (from > 0 && !words.tagged(from - 1, "VERB") && !words.tagged(from - 1, "PUNCT")) {
            from--;
        }
        return Math.max(from, 0);
    }
}
