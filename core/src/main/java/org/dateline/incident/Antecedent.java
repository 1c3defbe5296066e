package org.dateline.incident;

import java.util.List;
import java.util.Optional;
import org.dateline.name.PeopleWords;
import org.dateline.text.NounGroup;
import org.dateline.text.Words;

/// Of whom a group speaks that stands for another or only says how many or how old they are.
final class Antecedent {

    private Antecedent() {}

    /// "the mayor, who was shot": whom the relative pronoun stands for; "three of the guards": of
    /// whom there were three.
    static NounGroup of(Scene scene, NounGroup group) {
        Words words = scene.words();
        if (isQuantity(words, group)) {
            return scene.syntax().nounAt(group.to() + 1).orElse(group);
        }
        if (words.isAny(group.head(), List.of("it", "they"))) {
            return teller(scene, group).orElse(group);
        }
        if (!isAge(words, group) && !GuardWords.is("relative", words.at(group.head()))) {
            return group;
        }
        int end = words.is(group.from() - 1, ",") ? group.from() - 2 : group.from() - 1;
        return scene.syntax().nounAt(end).orElse(group);
    }

    /// "dozens of the guards", "38 of 42 drones": the guards, the drones; any other group is
    /// itself.
    static NounGroup counted(Scene scene, NounGroup group) {
        return isQuantity(scene.words(), group) ? of(scene, group) : group;
    }

    private static boolean isQuantity(Words words, NounGroup group) {
        boolean many =
                words.tagged(group.head(), "NUM") || GuardWords.is("many", words.at(group.head()));
        return many && words.is(group.to(), "of");
    }

    /// "the navy said it sank two boats": who tells it, where that is a country, an armed group or
    /// a body.
    private static Optional<NounGroup> teller(Scene scene, NounGroup pronoun) {
        Words words = scene.words();
        int before = pronoun.from() - 1;
        int end = beforeTime(scene, words.is(before, "that") ? before - 1 : before);
        return scene.syntax()
                .verbAt(end)
                .filter(verb -> GuardWords.is("tells", words.at(verb.head())))
                .flatMap(scene.syntax()::subject)
                .filter(group ->
                        words.tagged(group.head(), "PROPN")
                                || GuardWords.is("group", words.at(group.head()))
                                || PeopleWords.isOrganisation(words.at(group.head())));
    }

    /// "said on Monday": the token before the day.
    private static int beforeTime(Scene scene, int at) {
        boolean time =
                scene.times().stream()
                        .flatMap(when -> when.span().stream())
                        .anyMatch(span -> scene.tokenAt(span) == at);
        boolean on = time && scene.words().tagged(at - 1, "ADP");
        return time ? at - (on ? 2 : 1) : at;
    }

    /// "Aran Vesk, 28,".
    private static boolean isAge(Words words, NounGroup group) {
        return group.to() == group.from() + 1
                && words.tagged(group.from(), "NUM")
                && words.is(group.from() - 1, ",")
                && words.is(group.to(), ",");
    }
}
