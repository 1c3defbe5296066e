package org.dateline.incident;

import org.dateline.text.NounGroup;
import org.dateline.text.Words;

/// Of whom a group speaks that stands for another or only says how many or how old they are.
final class Antecedent {

    private Antecedent() {}

    /// "the mayor, who was shot": whom the relative pronoun stands for; "three of the guards": of
    /// whom there were three.
    static NounGroup of(Scene scene, NounGroup group) {
        Words words = scene.words();
        if (words.tagged(group.head(), "NUM") && words.is(group.to(), "of")) {
            return scene.syntax().nounAt(group.to() + 1).orElse(group);
        }
        if (!isAge(words, group) && !GuardWords.is("relative", words.at(group.head()))) {
            return group;
        }
        int end = words.is(group.from() - 1, ",") ? group.from() - 2 : group.from() - 1;
        return scene.syntax().nounAt(end).orElse(group);
    }

    /// "Aran Vesk, 28,".
    private static boolean isAge(Words words, NounGroup group) {
        return group.to() == group.from() + 1
                && words.tagged(group.from(), "NUM")
                && words.is(group.from() - 1, ",")
                && words.is(group.to(), ",");
    }
}
