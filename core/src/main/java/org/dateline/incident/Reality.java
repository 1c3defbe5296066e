package org.dateline.incident;

import org.dateline.model.Incident.Realis;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Whether it happened, goes on, was tried, is planned or denied, or is only spoken of.
final class Reality {

    private static final int BEFORE = 5;

    private Reality() {}

    static Realis of(Scene scene, Trigger trigger) {
        return trigger.verb()
                .map(verb -> verb(scene, trigger, verb))
                .orElseGet(() -> noun(scene.words(), trigger.from()));
    }

    private static Realis verb(Scene scene, Trigger trigger, VerbGroup verb) {
        Words words = scene.words();
        if (verb.negated()) {
            return Realis.DENIED;
        }
        if (isDoneAnyway(words, verb.head())) {
            return Realis.ACTUAL;
        }
        if (verb.modal() && !words.is(verb.from() + 1, "have")) {
            return Realis.PLANNED;
        }
        Realis before = before(words, verb.from(), verb.form() != VerbGroup.Form.FINITE);
        if (verb.form() == VerbGroup.Form.INFINITIVE && before == Realis.ACTUAL) {
            return Realis.PLANNED;
        }
        boolean now =
                trigger.from() > verb.from()
                        && isNow(words, verb)
                        && words.at(verb.head()).endsWith("ing");
        return now ? Realis.ONGOING : before;
    }

    /// "had to open fire", "forced the guards to shoot", "was able to arrest": verbs that say that
    /// what follows came about (implicatives, Karttunen 1971).
    private static boolean isDoneAnyway(Words words, int head) {
        boolean led = words.is(head - 1, "to");
        for (int i = head - 2; led && i >= Math.max(0, head - 6); i--) {
            if (words.tagged(i, "PUNCT")) {
                return false;
            }
            if (GuardWords.is("implicative", words.at(i))) {
                return before(words, i, true) == Realis.ACTUAL;
            }
        }
        return false;
    }

    private static boolean isNow(Words words, VerbGroup verb) {
        return words.is(verb.from(), "is") || words.is(verb.from(), "are");
    }

    private static Realis noun(Words words, int from) {
        return before(words, from, true);
    }

    /// What the words before say, up to the next mark.
    private static Realis before(Words words, int from, boolean wishes) {
        for (int i = from - 1; i >= Math.max(0, from - BEFORE) && !words.tagged(i, "PUNCT"); i--) {
            String word = words.at(i);
            if (GuardWords.is("tried", word)) {
                return Realis.ATTEMPTED;
            }
            if (wishes && GuardWords.is("planned", word)) {
                return Realis.PLANNED;
            }
            boolean ends = GuardWords.is("ending", word) && words.is(i - 1, "to");
            if (ends || GuardWords.is("unreal", word)) {
                return Realis.GENERIC;
            }
            if (wishes && GuardWords.is("denied", word)) {
                return Realis.DENIED;
            }
            if (GuardWords.is("ongoing", word)) {
                return Realis.ONGOING;
            }
        }
        return Realis.ACTUAL;
    }
}
