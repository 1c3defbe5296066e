package org.dateline.incident;

import java.util.Optional;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Whom a sentence accuses of a deed: "accused the rebels of shelling the port", "the rebels were
/// accused of the murder". Who accuses did nothing.
final class Accused {

    private Accused() {}

    /// Who is accused of what this verb says; nobody where it is said outright.
    static Optional<NounGroup> of(Scene scene, VerbGroup deed) {
        return deed.form() == VerbGroup.Form.PARTICIPLE
                ? ofWhatStandsAt(scene, deed.from())
                : Optional.empty();
    }

    /// Who is accused of what a noun says: "of the murder".
    static Optional<NounGroup> before(Scene scene, Trigger trigger) {
        int from =
                scene.syntax().nounAt(trigger.from()).map(NounGroup::from).orElse(trigger.from());
        return trigger.verb().isEmpty() ? ofWhatStandsAt(scene, from) : Optional.empty();
    }

    private static Optional<NounGroup> ofWhatStandsAt(Scene scene, int from) {
        Words words = scene.words();
        boolean led = words.is(from - 1, "of") || words.is(from - 1, "with");
        Optional<VerbGroup> verb = led ? accusing(scene, from - 1) : Optional.empty();
        return verb.flatMap(
                v -> v.passive() ? scene.syntax().subject(v) : scene.syntax().object(v));
    }

    /// The verb of accusing nearest before, with no other verb between.
    private static Optional<VerbGroup> accusing(Scene scene, int before) {
        VerbGroup last = null;
        for (VerbGroup verb : scene.syntax().verbs()) {
            last = verb.to() <= before ? verb : last;
        }
        return Optional.ofNullable(last)
                .filter(verb -> !verb.negated())
                .filter(verb -> GuardWords.is("accuse", scene.words().at(verb.head())));
    }
}
