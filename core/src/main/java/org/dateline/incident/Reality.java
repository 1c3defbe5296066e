package org.dateline.incident;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.model.Incident.Realis;
import org.dateline.text.Denials;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Whether it happened, goes on, was tried, is planned or denied, or is only spoken of.
final class Reality {

    private static final int BEFORE = 5;

    /// Words between "denied" and what is denied: "that members of its own garrison there".
    private static final int DENIAL = 9;

    /// Words between a mark and the noun: "the early".
    private static final int DETERMINERS = 3;

    private static final List<String> MODALS = List.of("will", "would", "might", "may", "could");

    /// Words of "none of the rebels' declared aims".
    private static final int AIM_PHRASE = 7;

    /// Words between "used" and the deed: "tear gas and water cannon to".
    private static final int MEANS = 8;

    /// Words between "forced" and the deed: "two of the guards to".
    private static final int IMPLICATIVE = 6;

    private Reality() {}

    static Realis of(Scene scene, Trigger trigger) {
        return trigger.verb()
                .map(verb -> verb(scene, trigger, verb))
                .orElseGet(() -> noun(scene.words(), trigger));
    }

    private static Realis verb(Scene scene, Trigger trigger, VerbGroup verb) {
        Words words = scene.words();
        if (verb.negated() || isNobody(scene, verb)) {
            return Realis.DENIED;
        }
        if (isDoneAnyway(words, verb.head())) {
            return Realis.ACTUAL;
        }
        if (isHabit(scene, verb) || isQuestioned(words, verb)) {
            return Realis.GENERIC;
        }
        if (isWanted(scene, verb)) {
            return Realis.PLANNED;
        }
        if (verb.modal() && !words.is(verb.from() + 1, "have")) {
            return Realis.PLANNED;
        }
        if (isDeniedBySomebody(scene, verb)) {
            return Realis.DENIED;
        }
        if (verb.passive() && isContrary(words, verb)) {
            return Realis.GENERIC;
        }
        Realis before = before(words, clause(scene, verb), verb.form() != VerbGroup.Form.FINITE);
        boolean open = before == Realis.ACTUAL;
        if (open && (verb.form() == VerbGroup.Form.INFINITIVE || Tenses.isToCome(scene, verb))) {
            return Realis.PLANNED;
        }
        boolean now =
                trigger.from() > verb.from()
                        && isNow(words, verb)
                        && words.at(verb.head()).endsWith("ing");
        return now ? Realis.ONGOING : before;
    }

    /// Where the words before a verb begin: "the man who tried to stop them was shot" was not
    /// tried.
    private static int clause(Scene scene, VerbGroup verb) {
        return scene.syntax()
                .subject(verb)
                .filter(group -> group.to() < verb.from())
                .filter(group -> GuardWords.is("relative", scene.words().at(group.to())))
                .map(NounGroup::from)
                .orElse(verb.from());
    }

    /// "no soldiers were killed", "not a single guard was hurt".
    private static boolean isNobody(Scene scene, VerbGroup verb) {
        return scene.syntax()
                .subject(verb)
                .filter(group ->
                        scene.words().is(group.from(), "no")
                                || scene.words().is(group.from(), "none")
                                || scene.words().is(group.from() - 1, "no")
                                || scene.words().is(group.from() - 1, "not"))
                .isPresent();
    }

    /// "could have been killed": it did not come about.
    private static boolean isContrary(Words words, VerbGroup verb) {
        return verb.modal()
                && words.isAny(verb.from(), List.of("could", "would", "should"))
                && words.is(verb.from() + 1, "have");
    }

    /// "the ministry denied that its forces had shelled the town": no other verb between.
    private static boolean isDeniedBySomebody(Scene scene, VerbGroup verb) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - DENIAL); i--) {
            if (scene.syntax().verbAt(i).isPresent()) {
                return GuardWords.is("denies", scene.words().at(i))
                        || isRejected(scene.words(), i, verb.from());
            }
            if (scene.words().tagged(i, "PUNCT")) {
                return false;
            }
        }
        return false;
    }

    /// "rejected as false reports that rebels had captured the town".
    private static boolean isRejected(Words words, int verb, int end) {
        return GuardWords.is("rejects", words.at(verb))
                && IntStream.range(verb + 1, end)
                        .anyMatch(i -> GuardWords.is("allegation", words.at(i)));
    }

    /// "the gangs that attack farmers": what they do, not what they did.
    private static boolean isHabit(Scene scene, VerbGroup verb) {
        Words words = scene.words();
        boolean relative = GuardWords.is("relative", words.at(verb.from() - 1));
        boolean alone = verb.from() == verb.head() && verb.form() == VerbGroup.Form.FINITE;
        return relative && alone && Lexicon.isPresent(words.at(verb.head()));
    }

    /// "the opposition wants the mayor arrested".
    private static boolean isWanted(Scene scene, VerbGroup verb) {
        boolean alone = verb.from() == verb.head();
        for (int i = verb.from() - 1; alone && i >= verb.from() - BEFORE && i >= 0; i--) {
            if (scene.syntax().verbAt(i).isPresent() || scene.words().tagged(i, "PUNCT")) {
                return GuardWords.is("wants", scene.words().at(i));
            }
        }
        return false;
    }

    /// "why burn the bridges that we built?"
    private static boolean isQuestioned(Words words, VerbGroup verb) {
        boolean alone = verb.from() == verb.head() && verb.form() == VerbGroup.Form.FINITE;
        return alone
                && words.is(verb.from() - 1, "why")
                && Lexicon.isPresent(words.at(verb.head()));
    }

    /// "had to open fire", "forced the guards to shoot", "was able to arrest": verbs that say that
    /// what follows came about (implicatives, Karttunen 1971); so does what was used, "tear gas to
    /// disperse them".
    static boolean isDoneAnyway(Words words, int head) {
        int to = words.is(head - 1, "be") ? head - 2 : head - 1;
        boolean led = words.is(to, "to");
        for (int i = to - 1; led && i >= Math.max(0, head - MEANS); i--) {
            if (words.tagged(i, "PUNCT") && !words.is(i, ",")) {
                return false;
            }
            boolean by = i < to - 1 && GuardWords.is("means", words.at(i));
            boolean own = i == to - 1 || !words.is(i, "had");
            boolean near = own && i >= head - IMPLICATIVE && !words.tagged(i, "NOUN");
            if (by || (near && GuardWords.is("implicative", words.at(i)))) {
                return before(words, i, true) == Realis.ACTUAL;
            }
        }
        return false;
    }

    private static boolean isNow(Words words, VerbGroup verb) {
        return words.is(verb.from(), "is") || words.is(verb.from(), "are");
    }

    /// "an assassination attempt" was tried, whatever stands before.
    private static Realis noun(Words words, Trigger trigger) {
        if (GuardWords.is("tries", words.at(trigger.to()))) {
            return Realis.ATTEMPTED;
        }
        int from = trigger.from();
        int aim = aimBefore(words, from);
        if (aim >= 0) {
            return aimed(words, aim);
        }
        return before(words, from, true);
    }

    /// "the aims: the capture of two towns": the noun spells out what is aimed at. Returns the word
    /// of aiming, or -1.
    private static int aimBefore(Words words, int from) {
        int mark = from - 1;
        while (mark >= from - DETERMINERS && mark > 0 && !words.tagged(mark, "PUNCT")) {
            mark--;
        }
        boolean setOff = words.tagged(mark, "PUNCT") && !words.is(mark, ".");
        return setOff && GuardWords.is("aim", words.at(mark - 1)) ? mark - 1 : -1;
    }

    /// "none of the aims … has been reached" denies it; where nothing is said of reaching, it is
    /// planned.
    private static Realis aimed(Words words, int aim) {
        int reached = aim;
        while (reached < words.size() && !GuardWords.is("reached", words.at(reached))) {
            reached++;
        }
        if (reached == words.size()) {
            return Realis.PLANNED;
        }
        boolean denied = Denials.has(words.at(reached - 1)) || Denials.has(words.at(reached - 2));
        for (int i = Math.max(0, aim - AIM_PHRASE); i < aim; i++) {
            denied |= GuardWords.is("denied", words.at(i));
        }
        return denied ? Realis.DENIED : Realis.ACTUAL;
    }

    /// "denied responsibility for the raid", "no role in the raid": by whom it was done is denied.
    private static boolean isDisclaimed(Words words, int at) {
        return IntStream.rangeClosed(at + 1, at + 3)
                .anyMatch(i -> GuardWords.is("disclaimed", words.at(i)));
    }

    /// What the words before say, up to the next mark.
    private static Realis before(Words words, int from, boolean wishes) {
        for (int i = from - 1; i >= Math.max(0, from - BEFORE) && !words.tagged(i, "PUNCT"); i--) {
            String word = words.at(i);
            if (GuardWords.is("tried", word)) {
                // "might attempt to kidnap him"
                boolean open = MODALS.contains(words.at(i - 1));
                return open ? Realis.PLANNED : Realis.ATTEMPTED;
            }
            if (wishes && GuardWords.is("planned", word)) {
                return Realis.PLANNED;
            }
            boolean ends = GuardWords.is("ending", word) && words.is(i - 1, "to");
            if (ends || GuardWords.is("unreal", word)) {
                return Realis.GENERIC;
            }
            if (wishes && GuardWords.is("denied", word) && !isDisclaimed(words, i)) {
                return Realis.DENIED;
            }
            if (GuardWords.is("ongoing", word)) {
                return Realis.ONGOING;
            }
        }
        return Realis.ACTUAL;
    }
}
