package org.dateline.incident;

import java.util.List;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// What flies was shot down, where it is neither the object nor the subject of a passive.
final class Downed {

    private static final List<String> IT = List.of("it", "them");

    private Downed() {}

    /// `to` ends the whole phrase, which may be drawn apart.
    static boolean is(Scene scene, Trigger trigger, int to) {
        boolean it = scene.words().isAny(trigger.from() + 1, IT) && isShot(scene, trigger);
        return it
                ? scene.anyWord("aircraft")
                : isHeadline(scene, trigger, to) || isCounted(scene, trigger);
    }

    /// "Three drones came; two were shot down": a number of what flies.
    private static boolean isCounted(Scene scene, Trigger trigger) {
        return trigger.verb()
                        .filter(VerbGroup::passive)
                        .flatMap(scene.syntax()::subject)
                        .filter(group -> scene.words().tagged(group.head(), "NUM"))
                        .isPresent()
                && scene.words().is(trigger.from() + 1, "down")
                && scene.anyWord("aircraft");
    }

    /// "Army helicopter shot down near Orvan": nothing else is there that was.
    private static boolean isHeadline(Scene scene, Trigger trigger, int to) {
        Words words = scene.words();
        return isShot(scene, trigger)
                && scene.syntax().nounAt(to).isEmpty()
                && trigger.verb()
                        .flatMap(scene.syntax()::subject)
                        .filter(group -> GuardWords.is("aircraft", words.at(group.head())))
                        .isPresent();
    }

    private static boolean isShot(Scene scene, Trigger trigger) {
        return scene.words().is(trigger.from(), "shot");
    }
}
