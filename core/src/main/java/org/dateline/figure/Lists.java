package org.dateline.figure;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Figure.Measure;
import org.dateline.text.Words;

/// Reads the measure of a member of a list that begins with somebody whom no number counts: "killed
/// the mayor and two of his guards", "the mayor was shot dead along with three clerks".
final class Lists {

    /// Words of the members before: "the mayor of the town of Orvan, his wife".
    private static final int LONGEST = 12;

    private static final List<String> GROUPS =
            List.of("family", "families", "crew", "group", "team", "party");
    private static final List<String> WITH = List.of("along", "together");
    private static final List<String> PASSIVE = List.of("was", "were", "been", "being");

    private Lists() {}

    /// The token before a member, over "their" and "another": the comma or "and".
    static int joint(Counted counted) {
        Words words = counted.words();
        int at = counted.amount().from() - 1;
        while (words.tagged(at, "DET") || words.tagged(at, "PRON") || words.is(at, "other")) {
            at--;
        }
        return at;
    }

    /// "killed a family of four": the token before the group that is counted, or the given one.
    static int beforeGroup(Words words, int at) {
        return words.is(at, "of") && words.isAny(at - 1, GROUPS) ? at - 2 : at;
    }

    /// What was done to the members before was done to those counted, who must be people.
    static Optional<Measure> handedOn(Counted counted) {
        Words words = counted.words();
        int joint = joint(counted);
        boolean says = words.tagged(counted.to(), "VERB") || words.tagged(counted.to(), "AUX");
        boolean with = words.is(joint, "with") && words.isAny(joint - 1, WITH);
        boolean as = words.is(joint, "as") && words.is(joint - 1, "well");
        boolean list = words.is(joint, "and") || with || as;
        if (!list || says || !counted.isPeople()) {
            return Optional.empty();
        }
        return done(words, with ? joint - 2 : as ? joint - 3 : joint - 1, with);
    }

    /// The verb or deed that opens the list, over nouns and what hangs on them. A passive is handed
    /// on by "along with" alone: "the mayor was killed and two clerks" goes on.
    private static Optional<Measure> done(Words words, int last, boolean with) {
        for (int i = last; i > last - LONGEST && i >= 0; i--) {
            String word = words.at(i);
            boolean passive =
                    PASSIVE.contains(words.at(i - 1)) || PASSIVE.contains(words.at(i - 2));
            Optional<Measure> verb = MeasureWords.VERB.of(word);
            if (verb.isPresent() && !words.tagged(i, "NOUN")) {
                return verb.filter(m -> !passive || with);
            }
            if (words.is(i, "of") && MeasureWords.DEED.has(words.at(i - 1))) {
                return MeasureWords.DEED.of(words.at(i - 1));
            }
            boolean dead = with && word.equals("dead") && words.is(i - 1, "shot");
            boolean fatally = words.is(i - 1, "fatally") && MeasureWords.THROUGH.has(word);
            if (dead || (fatally && !passive)) {
                return Optional.of(Measure.KILLED);
            }
            if (!passes(words, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean passes(Words words, int at) {
        return words.tagged(at, "NOUN")
                || words.tagged(at, "PROPN")
                || words.tagged(at, "ADJ")
                || words.tagged(at, "DET")
                || words.tagged(at, "PRON")
                || words.tagged(at, "PART")
                || words.is(at, "of")
                || words.is(at, ",");
    }
}
