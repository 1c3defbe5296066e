package org.dateline.incident;

import java.util.Optional;
import org.dateline.figure.People;
import org.dateline.name.PeopleWords;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Words of deeds that tell of none: "shot down the proposal", "attacked the party for failing",
/// "shot off a letter".
final class FigureOfSpeech {

    /// How far "came under fire" and "over the law" may be apart.
    private static final int TAIL = 9;

    private FigureOfSpeech() {}

    /// Whether a trigger whose phrase ends before the token `to` is one.
    static boolean is(Scene scene, Trigger trigger, int to) {
        return isAbstract(scene, trigger, to)
                || isWithWords(scene, trigger, to)
                || isEscape(scene, trigger, to)
                || isCount(scene, trigger)
                || isIdiom(scene.words(), trigger)
                || isPlayed(scene, trigger)
                || isOfDeed(scene, trigger)
                || isOffWork(scene, trigger)
                || isOfName(scene, trigger);
    }

    private static boolean isAbstract(Scene scene, Trigger trigger, int to) {
        Optional<NounGroup> object =
                trigger.verb().flatMap(scene.syntax()::object).or(() -> tail(scene, to));
        Optional<NounGroup> done =
                trigger.verb().filter(VerbGroup::passive).flatMap(scene.syntax()::subject);
        String kind = trigger.entry().kind().equals("arrest") ? "unarrested" : "abstract";
        return object.or(() -> done)
                .or(() -> survivor(scene, trigger))
                .filter(group ->
                        isAbstract(scene.words(), group.head())
                                || GuardWords.is(kind, scene.words().at(group.head())))
                .isPresent();
    }

    /// "[the bill] survived an attack".
    private static Optional<NounGroup> survivor(Scene scene, Trigger trigger) {
        int from = scene.syntax().nounAt(trigger.from()).map(NounGroup::from).orElse(-1);
        return scene.syntax()
                .verbAt(from - 1)
                .filter(verb -> trigger.verb().isEmpty() && !verb.passive())
                .filter(verb -> GuardWords.is("repels", scene.words().at(verb.head())))
                .flatMap(scene.syntax()::subject);
    }

    /// "the Liberation Army": a deed in the name of those who are called so.
    private static boolean isOfName(Scene scene, Trigger trigger) {
        Words words = scene.words();
        Optional<NounGroup> group =
                trigger.verb().isPresent()
                        ? Optional.empty()
                        : scene.syntax().nounAt(trigger.from());
        return group.filter(g -> g.head() >= trigger.to())
                .filter(g -> words.capital(trigger.from()) && words.capital(g.head()))
                .filter(g ->
                        PeopleWords.isOrganisation(words.at(g.head()))
                                || GuardWords.is("group", words.at(g.head())))
                .isPresent();
    }

    /// "the plan", "the box office"; an office alone is one that can be stormed.
    private static boolean isAbstract(Words words, int head) {
        String phrase = words.at(head - 1) + " " + words.at(head);
        return GuardWords.is("abstract", words.at(head)) || GuardWords.is("abstract", phrase);
    }

    /// "attacked the party for failing to act", "harshly attacked the minister": with words, unless
    /// those who did it bear arms.
    private static boolean isWithWords(Scene scene, Trigger trigger, int to) {
        Words words = scene.words();
        int behind = trigger.verb().flatMap(scene.syntax()::object).map(NounGroup::to).orElse(to);
        boolean reproach = words.is(behind, "for") && words.at(behind + 1).endsWith("ing");
        boolean harsh = GuardWords.is("in-words", words.at(trigger.from() - 1));
        return trigger.entry().kind().equals("attack")
                && (reproach || harsh || isBlamedOver(words, trigger))
                && !isByForce(scene, trigger);
    }

    /// "came under fire from aid groups over the raid", not "from rebels over the river".
    private static boolean isBlamedOver(Words words, Trigger trigger) {
        boolean comes = trigger.entry().first().equals("come");
        int to = trigger.from() + trigger.entry().words().size();
        for (int i = to; comes && i < to + TAIL; i++) {
            if (GuardWords.is("force", words.at(i))) {
                return false;
            }
            if (words.is(i, "over")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByForce(Scene scene, Trigger trigger) {
        return trigger.doer(scene.syntax())
                .filter(group -> GuardWords.is("force", scene.words().at(group.head())))
                .isPresent();
    }

    /// "the gunman fled", "rebels who fled to the hills", "fled the scene": who runs from what he
    /// did or fought is not displaced.
    private static boolean isEscape(Scene scene, Trigger trigger, int to) {
        Words words = scene.words();
        boolean flees = trigger.entry().kind().equals("displacement") && isFlight(words, trigger);
        boolean culprit =
                trigger.verb()
                        .flatMap(scene.syntax()::subject)
                        .map(group -> Antecedent.of(scene, group))
                        .filter(g -> GuardWords.is("culprit", words.at(g.head())))
                        .isPresent();
        boolean away = false;
        for (int i = to; i < to + 4; i++) {
            away |= GuardWords.is("escape", words.at(i));
        }
        return flees && (culprit || away);
    }

    /// "statistics of the number of people killed": asked for, not told.
    private static boolean isCount(Scene scene, Trigger trigger) {
        return scene.figures().isEmpty()
                && trigger.verb()
                        .flatMap(scene.syntax()::subject)
                        .filter(g -> GuardWords.is("count", scene.words().at(g.head())))
                        .isPresent();
    }

    private static boolean isFlight(Words words, Trigger trigger) {
        return words.at(trigger.from()).startsWith("fl");
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
        boolean again = words.is(at + 1, "twice") || words.is(at + 2, "times");
        return GuardWords.is("idiom", behind)
                || (again && trigger.entry().first().equals("die"))
                || (words.is(at - 2, "on") && GuardWords.is("idiom", before));
    }

    /// "execute attacks": a deed, which nobody kills.
    private static boolean isOfDeed(Scene scene, Trigger trigger) {
        return trigger.entry().kind().equals("attack-on-civilians")
                && trigger.verb()
                        .flatMap(scene.syntax()::object)
                        .map(group -> scene.words().at(group.head()))
                        .filter(head -> !People.names(head))
                        .filter(head ->
                                Lexicon.nouns(head).stream().anyMatch(e -> e.words().size() == 1))
                        .isPresent();
    }

    /// "the striker fired wide".
    private static boolean isPlayed(Scene scene, Trigger trigger) {
        return trigger.verb()
                .filter(verb -> !verb.passive())
                .flatMap(scene.syntax()::subject)
                .filter(group -> GuardWords.is("player", scene.words().at(group.head())))
                .isPresent();
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
