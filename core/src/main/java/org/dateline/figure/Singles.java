package org.dateline.figure;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Quantity;
import org.dateline.model.Zone;
import org.dateline.text.Words;

/// One person without a numeral: "a medic was killed", the headline "Medic killed"; two with
/// "both": "are both injured".
final class Singles {

    private static final int LONGEST = 6;
    private static final List<String> GROUPS = List.of("family", "crew", "couple");

    /// Of these nobody knows how many they are; a couple is two.
    private static final List<String> SOME = List.of("family", "crew");

    private static final List<Measure> COUNTED =
            List.of(Measure.KILLED, Measure.WOUNDED, Measure.CAPTURED, Measure.MISSING);

    private Singles() {}

    /// The person who begins at word `i`: "a 12-year-old", in a headline also "Ferry pilot".
    static Optional<Counted> at(Words words, int i) {
        boolean article = words.isAny(i, List.of("a", "an", "another")) || isAlso(words, i);
        if (!article && !isBare(words, i)) {
            return Optional.empty();
        }
        int nouns = article ? i + 1 : i;
        int head = -1;
        int to = nouns;
        while (to < words.size()
                && to < i + LONGEST
                && isNoun(words, to)
                && !isDeed(words, head, to)) {
            head = isOne(words.at(to)) ? to : head;
            to++;
        }
        boolean dead = head >= 0 && head == to - 2 && MeasureWords.STATE.has(words.at(to - 1));
        boolean group =
                words.is(to, "of")
                        && words.tagged(to + 1, "NUM")
                        && GROUPS.contains(words.at(to - 1));
        boolean some = head >= 0 && SOME.contains(words.at(head));
        if (head < 0 || (head < to - 1 && !dead) || group || some || words.is(to, "'s")) {
            return anybody(words, i);
        }
        double number = words.is(head, "couple") ? 2 : 1;
        Amount one = new Amount(i, nouns, Quantity.exactly(number), false, false);
        return Optional.of(new Counted(words, one, nouns, to, head));
    }

    /// "a man and [his son]": with somebody who is counted himself.
    private static boolean isAlso(Words words, int i) {
        boolean also = words.is(i - 1, "and") && words.isAny(i, List.of("his", "her", "their"));
        for (int k = i - 2; also && k > i - LONGEST - 2; k--) {
            if (words.tagged(k, "PUNCT") || words.tagged(k, "VERB") || words.tagged(k, "ADP")) {
                return false;
            }
            if (words.isAny(k, List.of("a", "an")) || words.tagged(k, "NUM")) {
                return true;
            }
        }
        return false;
    }

    /// "wounded another in Orvan", "another was killed": one more, without a noun.
    private static Optional<Counted> anybody(Words words, int i) {
        boolean done = MeasureWords.VERB.has(words.at(i - 1)) && !words.tagged(i - 1, "NOUN");
        boolean alone = !words.tagged(i + 1, "NOUN") && !words.tagged(i + 1, "PROPN");
        boolean one = words.is(i, "another") && alone && !words.tagged(i + 1, "ADJ");
        boolean counts = one && !words.tagged(i + 1, "NUM");
        boolean suffers = words.isAny(i + 1, List.of("was", "is", "died"));
        Amount amount = new Amount(i, i + 1, Quantity.exactly(1), false, false);
        return counts && (done || suffers)
                ? Optional.of(new Counted(words, amount, i + 1, i + 1, i + 1))
                : Optional.empty();
    }

    /// Headlines leave articles out: where a noun group begins there with neither article nor
    /// number, a singular noun is one.
    private static boolean isBare(Words words, int i) {
        Zone zone = words.sentence().zone();
        boolean headline = zone == Zone.TITLE || zone == Zone.SUBTITLE;
        return headline
                && isNoun(words, i)
                && !isDoing(words.at(i))
                && (!isNoun(words, i - 1) || MeasureWords.VERB.has(words.at(i - 1)))
                && !words.tagged(i - 1, "DET")
                && !words.tagged(i - 1, "NUM")
                && !words.tagged(i - 1, "PRON")
                && !words.tagged(i - 1, "PART");
    }

    /// "Shells Kill Two, Wounding Clerk": capitals hide that it is no noun.
    private static boolean isDoing(String word) {
        return word.endsWith("ing") && MeasureWords.VERB.has(word);
    }

    /// "Driver shot at pier": what stands behind a person was done, whatever the tagger takes it
    /// for.
    private static boolean isDeed(Words words, int head, int at) {
        String word = words.at(at);
        return head == at - 1 && (MeasureWords.THROUGH.has(word) || MeasureWords.VERB.has(word));
    }

    private static boolean isOne(String word) {
        return People.isOne(word) || isAged(word);
    }

    /// "12-year-old", "two-month-old", alone or before a noun.
    private static boolean isAged(String word) {
        return word.endsWith("-old") && word.indexOf('-') < word.length() - "-old".length();
    }

    private static boolean isNoun(Words words, int at) {
        return words.tagged(at, "NOUN")
                || words.tagged(at, "ADJ")
                || words.tagged(at, "PROPN")
                || isAged(words.at(at))
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
