package org.dateline.incident;

import java.util.List;
import java.util.Optional;
import org.dateline.figure.People;
import org.dateline.text.NounGroup;
import org.dateline.text.Words;

/// What harm in a sentence is no part of its main deed: "protesters burned the hall after police
/// shot a clerk" are two deeds.
final class Separate {

    private Separate() {}

    /// Whether what `trigger` destroys was destroyed by others than those who did `deeds`, of all
    /// of which the sentence says who did them.
    static boolean isByOther(Scene scene, Trigger trigger, List<Trigger> deeds) {
        Optional<String> doer = doer(scene, trigger);
        return trigger.isDamage()
                && doer.isPresent()
                && deeds.stream()
                        .map(deed -> doer(scene, deed))
                        .allMatch(other -> other.isPresent() && !other.equals(doer));
    }

    private static Optional<String> doer(Scene scene, Trigger trigger) {
        return trigger.doer(scene.syntax())
                .map(NounGroup::head)
                .map(scene.words()::at)
                .filter(head -> People.names(head) || GuardWords.is("group", head));
    }

    /// "in retaliation for the killing of two officers", "in response to a strike": another deed,
    /// which was answered.
    static boolean isReason(Words words, Trigger trigger) {
        boolean killing = trigger.mayKill() && trigger.verb().isEmpty();
        boolean known = words.tagged(trigger.from() - 1, "DET");
        int at = known ? trigger.from() - 2 : trigger.from() - 1;
        return killing
                && words.isAny(at, List.of("to", "for"))
                && GuardWords.is("answers", words.at(at - 1));
    }
}
