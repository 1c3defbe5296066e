package org.dateline.figure;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Figure.Measure;
import org.dateline.text.Words;

/// Decides what an amount measures; the rules are tried in the order in which `measure` lists them.
final class Measuring {

    private static final List<String> SUBGROUPS =
            List.of("including", "among", "mostly", "mainly", "whom", "them");

    private static final List<String> SENTENCES =
            List.of("sentenced", "sentences", "sentencing", "condemned", "condemns");

    /// "in the town of Orvan and".
    private static final int ELSEWHERE = 7;

    private Measuring() {}

    /// `before` is the last figure of the sentence, whose measure a list hands on.
    static Optional<Measure> measure(Counted counted, Optional<Counting> before) {
        if (counted.amount().percent()) {
            return share(counted);
        }
        if (counted.isNoFigure() || counted.isDenied() || isBothDeadAndHurt(counted)) {
            return Optional.empty();
        }
        if (counted.isWhole()) {
            return state(counted)
                    .or(() ->
                            Optional.of(counted)
                                    .filter(Counted::isRestricted)
                                    .flatMap(Behind::near))
                    .or(() -> noun(counted));
        }
        if (counted.isPart() && counted.isRestricted()) {
            return Ahead.verb(counted).or(() -> noun(counted));
        }
        Optional<Measure> part =
                counted.isPart() ? Behind.near(counted) : Optional.<Measure>empty();
        if (part.isPresent()) {
            return part.filter(measure -> fits(measure, counted));
        }
        return Fates.fate(counted)
                .or(() -> state(counted))
                .or(() -> toDeath(counted))
                .or(() -> Ahead.relative(counted))
                .or(() -> Behind.near(counted))
                .or(() -> Ahead.verb(counted))
                .or(() -> Ahead.toll(counted))
                .or(() -> Fates.retold(counted, before))
                .or(() -> subgroup(counted, before))
                .or(() -> MeasureWords.NOUN.of(counted.headWord()))
                .or(() -> lostToo(counted, before))
                .or(() -> inherited(counted, before))
                .or(() -> Lists.handedOn(counted))
                .or(() -> Behind.far(counted).filter(m -> counted.hasNoun()))
                .or(() -> noun(counted))
                .filter(measure -> fits(measure, counted));
    }

    private static Optional<Measure> share(Counted counted) {
        Words words = counted.words();
        boolean near = true;
        for (int i = counted.amount().to();
                near && i < Math.min(words.size(), counted.amount().to() + 14);
                i++) {
            String word = words.at(i);
            Optional<Measure> found =
                    MeasureWords.SHARE_DESTROYED
                            .of(word)
                            .or(() -> MeasureWords.SHARE_POPULATION.of(word));
            if (found.isPresent()) {
                return found;
            }
            near = !words.isAny(i, List.of(".", ";", ","));
        }
        return Optional.empty();
    }

    /// "killed or wounded 100" counts neither the dead nor the wounded.
    private static boolean isBothDeadAndHurt(Counted counted) {
        Words words = counted.words();
        for (int at : List.of(counted.to(), counted.to() + 1, counted.to() + 2, counted.to() + 3)) {
            boolean pair = isHarm(words.at(at)) && words.isAny(at + 1, List.of("or", "and"));
            if (pair && isHarm(words.at(at + 2)) && !words.tagged(at + 2, "NUM")) {
                return !words.at(at).equals(words.at(at + 2));
            }
        }
        int left = counted.amount().from() - 1;
        return isHarm(words.at(left))
                && words.isAny(left - 1, List.of("or", "and"))
                && isHarm(words.at(left - 2));
    }

    private static boolean isHarm(String word) {
        return word.equals("killed")
                || word.equals("wounded")
                || word.equals("injured")
                || word.equals("dead");
    }

    /// "nine dead"; a prisoner is who he is, not what befell him now.
    private static Optional<Measure> state(Counted counted) {
        for (int i = counted.nouns(); i < counted.to(); i++) {
            String word = counted.words().at(i);
            Optional<Measure> found = MeasureWords.STATE.of(word);
            boolean who = i == counted.head() && People.isOne(word);
            if (found.isPresent() && !who) {
                return found;
            }
        }
        return MeasureWords.LIVES.of(counted.headWord()).filter(m -> isLost(counted));
    }

    /// "beat two men to death".
    private static Optional<Measure> toDeath(Counted counted) {
        Words words = counted.words();
        boolean death = words.is(counted.to(), "to") && words.is(counted.to() + 1, "death");
        boolean sentence = words.isAny(counted.amount().from() - 1, SENTENCES);
        return death && !sentence && counted.isPeople()
                ? Optional.of(Measure.KILLED)
                : Optional.empty();
    }

    private static boolean isLost(Counted counted) {
        int from = counted.amount().from();
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            if (MeasureWords.LOSE.has(counted.words().at(i))) {
                return true;
            }
        }
        return false;
    }

    /// "including two children", "three of them women".
    private static Optional<Measure> subgroup(Counted counted, Optional<Counting> before) {
        Words words = counted.words();
        boolean part =
                words.isAny(counted.amount().from() - 1, SUBGROUPS)
                        || (words.is(counted.amount().to(), "of")
                                && words.isAny(counted.amount().to() + 1, SUBGROUPS));
        return before.filter(b -> part && isNear(b, counted)).map(Counting::measure);
    }

    /// "killed three soldiers and two medics", "killing 20 people, 12 children".
    private static Optional<Measure> inherited(Counted counted, Optional<Counting> before) {
        Words words = counted.words();
        int left = Lists.joint(counted);
        boolean list = words.is(left, "and") || words.is(left, ",") || words.is(left, "or");
        boolean says =
                words.tagged(counted.to(), "VERB")
                        || MeasureWords.THROUGH.has(words.at(counted.to()));
        return before.filter(b -> list && !says && !isTold(b.counted()))
                .filter(b ->
                        (counted.hasNoun() && left - b.counted().to() <= 1)
                                || (words.is(left, "and") && isSameElsewhere(b.counted(), counted)))
                .map(Counting::measure);
    }

    /// "One dead, six people shot": the first has its own word, which is not said of the six.
    private static boolean isTold(Counted before) {
        return MeasureWords.STATE.has(before.words().at(before.to() - 1));
    }

    /// "lost 40 soldiers, two tanks and a ship": what is no person was destroyed.
    private static Optional<Measure> lostToo(Counted counted, Optional<Counting> before) {
        Words words = counted.words();
        int left = Lists.joint(counted);
        boolean list = words.is(left, "and") || words.is(left, ",");
        return before.filter(b -> list && left - b.counted().to() <= 1)
                .filter(b -> b.measure() == Measure.KILLED || b.measure() == Measure.DESTROYED)
                .flatMap(b -> MeasureWords.ARMS.of(counted.headWord()));
    }

    /// "killed three in Orvan and two in Lesk": the same, at another place.
    private static boolean isSameElsewhere(Counted a, Counted b) {
        Words words = a.words();
        String where = words.at(b.to());
        return !b.hasNoun()
                && words.tagged(b.to(), "ADP")
                && words.is(a.to(), where)
                && b.amount().from() - a.to() <= ELSEWHERE;
    }

    private static boolean isNear(Counting before, Counted counted) {
        return counted.amount().from() - before.counted().to() <= 8;
    }

    private static Optional<Measure> noun(Counted counted) {
        String head = counted.headWord();
        return MeasureWords.NOUN
                .of(head)
                .or(() -> MeasureWords.EVENT.of(head).filter(m -> !counted.isYear()));
    }

    /// People are killed and captured, things destroyed; a raid is neither.
    private static boolean fits(Measure measure, Counted counted) {
        return switch (measure) {
            case DESTROYED -> !counted.isPeople();
            case CAPTURED, DISPLACED ->
                    !counted.hasNoun()
                            || counted.isPeople()
                            || isNamed(counted)
                            || isMeasured(counted);
            case KILLED, WOUNDED ->
                    !MeasureWords.EVENT.has(counted.headWord())
                            && !MeasureWords.ARMS.has(counted.headWord());
            case MISSING -> !MeasureWords.EVENT.has(counted.headWord());
            case SHARE_DESTROYED, SHARE_POPULATION, COUNT -> true;
        };
    }

    private static boolean isMeasured(Counted counted) {
        return MeasureWords.NOUN.has(counted.headWord())
                || MeasureWords.STATE.has(counted.headWord());
    }

    private static boolean isNamed(Counted counted) {
        return counted.words().capital(counted.head());
    }
}
