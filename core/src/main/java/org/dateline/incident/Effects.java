package org.dateline.incident;

import java.util.Optional;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// What a deed did to a thing where another verb tells it: "lines were cut by shelling", "the depot
/// caught fire after a drone attack".
final class Effects {

    /// Words between the verb and the deed: "fire in the early hours after".
    private static final int REACH = 8;

    private Effects() {}

    /// The thing that was harmed by what this noun tells.
    static Optional<NounGroup> of(Scene scene, Trigger trigger) {
        for (VerbGroup verb : scene.syntax().verbs()) {
            boolean done = isAgent(scene, verb, trigger) || isFire(scene, verb, trigger);
            Optional<NounGroup> thing =
                    done
                            ? scene.syntax().subject(verb).filter(g -> isThing(scene.words(), g))
                            : Optional.empty();
            if (thing.isPresent()) {
                return thing;
            }
        }
        return Optional.empty();
    }

    private static boolean isThing(Words words, NounGroup group) {
        return GuardWords.is("thing", words.at(group.head()));
    }

    private static boolean isAgent(Scene scene, VerbGroup verb, Trigger trigger) {
        return scene.syntax()
                .agent(verb)
                .filter(group -> group.from() <= trigger.from() && trigger.from() < group.to())
                .isPresent();
    }

    private static boolean isFire(Scene scene, VerbGroup verb, Trigger trigger) {
        Words words = scene.words();
        boolean caught = words.is(verb.head(), "caught") && words.is(verb.to(), "fire");
        boolean burst = words.is(verb.head(), "burst") && words.is(verb.to() + 1, "flames");
        int gap = trigger.from() - verb.to();
        return (caught || burst) && gap > 0 && gap <= REACH;
    }
}
