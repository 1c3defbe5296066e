package org.dateline.incident;

import java.util.Optional;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Words of deeds that tell of none: "shot down the proposal", "attacked the party for failing",
/// "shot off a letter".
final class FigureOfSpeech {

    private FigureOfSpeech() {}

    /// Whether a trigger whose phrase ends before the token `to` is one.
    static boolean is(Scene scene, Trigger trigger, int to) {
        return isAbstract(scene, trigger, to)
                || isWithWords(scene, trigger, to)
                || isIdiom(scene.words(), trigger)
                || isOffWork(scene, trigger);
    }

    private static boolean isAbstract(Scene scene, Trigger trigger, int to) {
        Optional<NounGroup> object =
                trigger.verb().flatMap(scene.syntax()::object).or(() -> tail(scene, to));
        Optional<NounGroup> done =
                trigger.verb().filter(VerbGroup::passive).flatMap(scene.syntax()::subject);
        return object.or(() -> done)
                .filter(group -> GuardWords.is("abstract", scene.words().at(group.head())))
                .isPresent();
    }

    /// "attacked the party for failing to act", "harshly attacked the minister": with words.
    private static boolean isWithWords(Scene scene, Trigger trigger, int to) {
        Words words = scene.words();
        int behind = trigger.verb().flatMap(scene.syntax()::object).map(NounGroup::to).orElse(to);
        boolean reproach = words.is(behind, "for") && words.at(behind + 1).endsWith("ing");
        boolean harsh = GuardWords.is("in-words", words.at(trigger.from() - 1));
        return trigger.entry().kind().equals("attack") && (reproach || harsh);
    }

    /// "shot off a letter", "wound its way", "went on the offensive", "demonstrates how".
    private static boolean isIdiom(Words words, Trigger trigger) {
        int at = trigger.from();
        String behind = words.at(at) + " " + words.at(at + 1);
        String before = words.at(at - 1) + " " + words.at(at);
        boolean sends = words.is(at, "shot") && words.is(at + 1, "off");
        for (int i = at + 2; sends && i < at + 6; i++) {
            if (GuardWords.is("missive", words.at(i))) {
                return true;
            }
        }
        return GuardWords.is("idiom", behind)
                || (words.is(at - 2, "on") && GuardWords.is("idiom", before));
    }

    /// "a bus strike", "on strike", or workers and nobody armed or hurt: no blow but work laid
    /// down.
    private static boolean isOffWork(Scene scene, Trigger trigger) {
        Words words = scene.words();
        boolean noun = trigger.verb().isEmpty() && words.at(trigger.to() - 1).startsWith("strike");
        boolean blow = trigger.entry().words().size() > 1 || !scene.weapons().isEmpty();
        int from =
                scene.syntax().nounAt(trigger.from()).map(NounGroup::from).orElse(trigger.from());
        boolean own = words.is(trigger.from() - 1, "on");
        for (int i = from; i < trigger.from(); i++) {
            own |= GuardWords.is("labour", words.at(i));
        }
        return noun && !blow && (own || (scene.anyWord("labour") && !scene.anyWord("force")));
    }

    /// The noun group behind the preposition behind a noun: "an attack [on the plan]".
    private static Optional<NounGroup> tail(Scene scene, int to) {
        return scene.words().tagged(to, "ADP") ? scene.syntax().nounAt(to + 1) : Optional.empty();
    }
}
