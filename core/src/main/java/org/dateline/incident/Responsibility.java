package org.dateline.incident;

import java.util.Optional;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;

/// Who says that it was their deed: "claimed by the cell", "the cell claimed responsibility".
final class Responsibility {

    private Responsibility() {}

    /// The group that the sentence names as having claimed what it tells.
    static Optional<NounGroup> of(Scene scene) {
        for (VerbGroup verb : scene.syntax().verbs()) {
            if (GuardWords.is("claim", scene.words().at(verb.head())) && !verb.negated()) {
                Optional<NounGroup> found =
                        verb.passive() ? agent(scene, verb) : owner(scene, verb);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<NounGroup> agent(Scene scene, VerbGroup verb) {
        return scene.syntax().agent(verb);
    }

    private static Optional<NounGroup> owner(Scene scene, VerbGroup verb) {
        boolean by = scene.words().is(verb.to(), "by");
        boolean responsible =
                scene.syntax()
                        .object(verb)
                        .filter(group -> scene.words().is(group.head(), "responsibility"))
                        .isPresent();
        if (by) {
            return scene.syntax().nounAt(verb.to() + 1);
        }
        return responsible ? scene.syntax().subject(verb) : Optional.empty();
    }
}
