package org.dateline.incident;

import java.util.Optional;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;

/// Verbs that only let a noun's deed happen: "launched an assault", "carried out the murder".
final class LightVerbs {

    private LightVerbs() {}

    static boolean repels(Scene scene, VerbGroup verb) {
        return GuardWords.is("repels", scene.words().at(verb.head()));
    }

    /// The verb whose object the noun is: "launched an assault", "repulsed the attack".
    static Optional<VerbGroup> of(Scene scene, Trigger trigger) {
        return scene.syntax().verbs().stream()
                .filter(verb ->
                        GuardWords.is("launch", scene.words().at(verb.head()))
                                || repels(scene, verb))
                .filter(verb -> verb.to() <= trigger.from())
                .filter(verb ->
                        scene.syntax()
                                .object(verb)
                                .or(() -> behindParticle(scene, verb))
                                .filter(g -> g.from() <= trigger.from() && trigger.from() < g.to())
                                .isPresent())
                .findFirst();
    }

    /// "carried out [the murder]".
    private static Optional<NounGroup> behindParticle(Scene scene, VerbGroup verb) {
        return scene.words().is(verb.to(), "out") && !verb.passive()
                ? scene.syntax().nounAt(verb.to() + 1)
                : Optional.empty();
    }
}
