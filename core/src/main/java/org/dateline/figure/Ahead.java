package org.dateline.figure;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Figure.Measure;
import org.dateline.text.Denials;
import org.dateline.text.Words;

/// Reads to the left of an amount: "killing at least 12", "the death toll rose to 46".
final class Ahead {

    private static final int TOLL_WITHIN = 14;
    private static final List<String> PASSIVE =
            List.of("was", "were", "is", "are", "been", "being", "be", "got");
    private static final List<String> TOLL_LEADS =
            List.of(
                    "to",
                    "at",
                    "of",
                    "is",
                    "was",
                    "reached",
                    "hit",
                    "passed",
                    "exceeded",
                    "stood",
                    ":");
    private static final List<String> COUNTS =
            List.of("number", "numbers", "count", "tally", "total");

    private static final List<String> REFLEXIVE =
            List.of("himself", "herself", "themselves", "and");
    private static final List<String> LEADS_REFLEXIVE =
            List.of("killing", "killed", "himself", "herself", "themselves");

    private static final List<String> INCLUDE = List.of("included", "include", "includes");
    private static final List<String> LOST = List.of("lost", "losing", "loses", "lose");
    private static final List<String> DEADLY = List.of("fatal", "deadly");
    private static final List<String> HARMS = List.of("shooting", "stabbing", "beating");

    private static final List<String> AWAY = List.of("away", "off", "hostage", "captive");
    private static final List<String> TAKES =
            List.of("took", "taken", "taking", "take", "carried", "carrying", "led", "dragged");
    private static final List<String> SEIZES =
            List.of("seized", "seizing", "seize", "snatched", "snatching");

    private Ahead() {}

    /// "the men who killed three guards were arrested": what is counted belongs to the relative
    /// clause, the verb behind to the men.
    static Optional<Measure> relative(Counted counted) {
        Words words = counted.words();
        int verb = counted.amount().from() - 1;
        boolean who = words.isAny(verb - 1, List.of("who", "which", "that"));
        return who ? MeasureWords.VERB.of(words.at(verb)) : Optional.empty();
    }

    static Optional<Measure> verb(Counted counted) {
        Words words = counted.words();
        int at = Lists.beforeGroup(words, counted.amount().from() - 1);
        while (isFiller(words, at)) {
            at--;
        }
        String word = words.at(at);
        int left = at;
        Optional<Measure> verb =
                MeasureWords.VERB
                        .of(word)
                        .filter(m -> !isPassive(words, left) && !isDenied(words, left));
        return verb.or(() -> deathsOf(words, left))
                .or(() -> Harm.wereAmong(words, left))
                .or(() -> included(words, left))
                .or(() -> shot(counted, left))
                .or(() -> taken(counted, left))
                .or(() -> fallen(counted, left));
    }

    /// "the deaths of 12", "the killing of three", "the fatal stabbing of a man", "the lives of
    /// 12", "injuries to 12".
    private static Optional<Measure> deathsOf(Words words, int at) {
        boolean of = words.is(at, "of") || Harm.isDoneTo(words, at);
        String noun = words.at(at - 1);
        if (of && DEADLY.contains(words.at(at - 2)) && HARMS.contains(noun)) {
            return Optional.of(Measure.KILLED);
        }
        return of
                ? MeasureWords.NOUN
                        .of(noun)
                        .or(() -> MeasureWords.DEED.of(noun))
                        .or(() -> MeasureWords.LIVES.of(noun))
                        .or(() -> MeasureWords.VERB.of(noun).filter(m -> noun.endsWith("ing")))
                : Optional.empty();
    }

    /// "shot dead 12", "shot and killed 12" and "shot down 12" are verbs of their own.
    private static Optional<Measure> shot(Counted counted, int at) {
        Words words = counted.words();
        int verb = words.isAny(at, List.of("down", "dead")) ? at - 1 : at;
        boolean shot = words.isAny(verb, List.of("shot", "shooting", "shoots"));
        if (shot && words.is(verb + 1, "dead")) {
            return Optional.of(Measure.KILLED);
        }
        if (shot && words.is(verb - 1, "fatally")) {
            return Optional.of(Measure.KILLED);
        }
        if (MeasureWords.ARMS.has(counted.headWord()) && MeasureWords.INTERCEPT.has(words.at(at))) {
            return isPassive(words, at)
                    ? Optional.empty()
                    : MeasureWords.INTERCEPT.of(words.at(at));
        }
        boolean fallen = shot || words.isAny(verb, List.of("brought", "bringing"));
        return fallen && counted.hasNoun() && words.is(verb + 1, "down") && !isPassive(words, verb)
                ? Optional.of(Measure.DESTROYED)
                : Optional.empty();
    }

    /// "the dead included 12 clerks", where the verb stands at `at`.
    private static Optional<Measure> included(Words words, int at) {
        String state = words.at(at - 1);
        boolean those = words.isAny(at - 2, List.of("the", "those"));
        return those && words.isAny(at, INCLUDE)
                ? MeasureWords.STATE.of(state).or(() -> MeasureWords.VERB.of(state))
                : Optional.empty();
    }

    /// "seized 12 pupils", "took away 12 women": people, not goods.
    private static Optional<Measure> taken(Counted counted, int at) {
        Words words = counted.words();
        int verb = words.isAny(at, AWAY) ? at - 1 : at;
        boolean taken = verb < at && words.isAny(verb, TAKES);
        boolean seized = words.isAny(verb, SEIZES);
        return counted.isPeople() && (taken || seized) && !isPassive(words, verb)
                ? Optional.of(Measure.CAPTURED)
                : Optional.empty();
    }

    /// "lost 12 soldiers", "lost 12 tanks": they fell.
    private static Optional<Measure> fallen(Counted counted, int at) {
        return LOST.contains(counted.words().at(at))
                ? MeasureWords.FALLEN
                        .of(counted.headWord())
                        .or(() -> MeasureWords.ARMS.of(counted.headWord()))
                : Optional.empty();
    }

    private static boolean isFiller(Words words, int at) {
        boolean own =
                MeasureWords.STATE.has(words.at(at))
                        || MeasureWords.VERB.has(words.at(at))
                        || words.isAny(at, INCLUDE);
        return words.tagged(at, "DET")
                || words.tagged(at, "ADV")
                || (words.tagged(at, "ADJ") && !own)
                || (REFLEXIVE.contains(words.at(at)) && LEADS_REFLEXIVE.contains(words.at(at - 1)));
    }

    private static boolean isPassive(Words words, int verb) {
        int at = verb - 1;
        while (words.tagged(at, "ADV")) {
            at--;
        }
        return PASSIVE.contains(words.at(at));
    }

    /// "did not kill 12".
    private static boolean isDenied(Words words, int verb) {
        return Denials.has(words.at(verb - 1));
    }

    /// "the death toll rose to 46", "the number of wounded to 12".
    static Optional<Measure> toll(Counted counted) {
        Words words = counted.words();
        int at = counted.amount().from() - 1;
        boolean led = words.isAny(at, TOLL_LEADS) && !counted.isNoFigure();
        for (int i = at; led && i >= Math.max(0, at - TOLL_WITHIN); i--) {
            Optional<Measure> found = toll(words, i);
            if (found.isPresent()) {
                return found;
            }
            if (words.isAny(i, List.of(";", ".", "that"))) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<Measure> toll(Words words, int i) {
        if (words.is(i, "toll") || words.is(i, "tolls")) {
            return Optional.of(Measure.KILLED);
        }
        boolean number = words.isAny(i, COUNTS) && words.is(i + 1, "of");
        for (int k = i + 2; number && k < i + 5; k++) {
            String word = words.at(k);
            Optional<Measure> said =
                    MeasureWords.STATE.of(word).or(() -> MeasureWords.NOUN.of(word));
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }
}
