package org.dateline.incident;

import java.util.List;
import org.dateline.figure.People;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Whether those who bear arms take somebody or something, or close a place in: guards that look at
/// who does it to what.
final class Held {

    private static final List<String> OTHERS = List.of("him", "her", "them");

    private Held() {}

    static boolean passes(Scene scene, Trigger trigger) {
        return switch (trigger.entry().guard()) {
            case TAKEN ->
                    Ground.isDoneTo(scene, trigger, Held::isSomebody)
                            && isByForce(scene, trigger)
                            && !isByPolice(scene, trigger);
            case CAPTIVE ->
                    Ground.isDoneTo(scene, trigger, People::names)
                            && (isByForce(scene, trigger) || isLost(scene, trigger));
            case CIRCLED ->
                    isByForce(scene, trigger)
                            && Ground.isDoneTo(scene, trigger, w -> GuardWords.is("place", w));
            default -> Ground.isDoneTo(scene, trigger, w -> GuardWords.is("arsenal", w));
        };
    }

    private static boolean isByForce(Scene scene, Trigger trigger) {
        Words words = scene.words();
        return trigger.doer(scene.syntax())
                .filter(group ->
                        GuardWords.is("force", words.at(group.head()))
                                || words.is(group.from(), "armed"))
                .isPresent();
    }

    /// Whom the police take away they arrest.
    private static boolean isByPolice(Scene scene, Trigger trigger) {
        return trigger.doer(scene.syntax())
                .filter(group -> scene.words().at(group.head()).startsWith("police"))
                .isPresent();
    }

    private static boolean isSomebody(String word) {
        return People.names(word) || OTHERS.contains(word);
    }

    /// "four soldiers were captured", by nobody in particular.
    private static boolean isLost(Scene scene, Trigger trigger) {
        return trigger.verb()
                .filter(VerbGroup::passive)
                .filter(verb -> scene.syntax().agent(verb).isEmpty())
                .flatMap(scene.syntax()::subject)
                .filter(group -> Ground.FIGHTERS.contains(scene.words().at(group.head())))
                .isPresent();
    }
}
