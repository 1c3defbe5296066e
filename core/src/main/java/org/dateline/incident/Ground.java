package org.dateline.incident;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.figure.People;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Whether a town that no gazetteer may know is taken or left, and whether a truce ends: guards
/// that look at who does it.
final class Ground {

    /// Words between "the truce" and the verb: "between the two sides".
    private static final int TAIL = 6;

    static final List<String> FIGHTERS =
            List.of(
                    "militants",
                    "terrorists",
                    "fighters",
                    "rebels",
                    "insurgents",
                    "gunmen",
                    "soldiers",
                    "servicemen",
                    "troops",
                    "commander",
                    "commanders",
                    "operative",
                    "operatives",
                    "militant",
                    "fighter",
                    "terrorist",
                    "guerrillas",
                    "militiamen");

    private static final List<String> LEAVING = List.of("from", "of");
    private static final List<String> TOWARDS =
            List.of("of", "in", "near", "towards", "toward", "to", "into", "on", "around", "along");

    private Ground() {}

    /// "Troops captured Velmar", "Velmar was captured by rebels": those who bear arms, and one
    /// capitalised word that no list of given names holds.
    static boolean isNamed(Scene scene, Trigger trigger) {
        return trigger.patient(scene.syntax())
                        .filter(group -> isOneName(scene.words(), group))
                        .isPresent()
                && trigger.doer(scene.syntax())
                        .filter(group -> isArmed(scene.words(), group))
                        .isPresent();
    }

    /// "Orvan fell to the rebels": a place, and those who bear arms or have a name.
    static boolean hasFallen(Scene scene, Trigger trigger) {
        return trigger.entry().first().equals("fall")
                && trigger.verb()
                        .flatMap(scene.syntax()::subject)
                        .filter(group -> isTown(scene, group))
                        .isPresent()
                && taker(scene, trigger).isPresent();
    }

    /// To whom a town fell.
    static Optional<NounGroup> taker(Scene scene, Trigger trigger) {
        int to = trigger.from() + 1;
        return trigger.entry().first().equals("fall") && scene.words().is(to, "to")
                ? scene.syntax()
                        .nounAt(to + 1)
                        .filter(group ->
                                isArmed(scene.words(), group)
                                        || scene.words().tagged(group.head(), "PROPN"))
                : Optional.empty();
    }

    private static boolean isTown(Scene scene, NounGroup group) {
        return isSomePlace(scene.words(), group) || holdsPlace(scene, group);
    }

    private static boolean holdsPlace(Scene scene, NounGroup group) {
        return scene.places().stream()
                .anyMatch(p -> p.token() >= group.from() && p.token() < group.to());
    }

    private static boolean isOneName(Words words, NounGroup group) {
        return group.to() == group.from() + 1
                && words.tagged(group.from(), "PROPN")
                && words.capital(group.from())
                && !SmallNames.isGiven(words.sentence().tokens().get(group.from()));
    }

    private static boolean isArmed(Words words, NounGroup group) {
        return GuardWords.is("group", words.at(group.head())) && !words.is(group.head(), "police");
    }

    static boolean passes(Scene scene, Trigger trigger) {
        return switch (trigger.entry().guard()) {
            case LEFT -> isLeft(scene, trigger);
            case ADVANCE -> isAdvance(scene, trigger);
            case OUSTED -> isOusted(scene, trigger);
            case ARMED -> isDoneTo(scene, trigger, FIGHTERS::contains);
            case DRIVEN -> isDoneTo(scene, trigger, People::names);
            case FIGHTERS -> isDoneByArmed(scene, trigger);
            case ENTERED -> isEntered(scene, trigger);
            default -> isGround(scene, trigger);
        };
    }

    /// "the truce between the two sides collapsed": the truce, not talks about it.
    static boolean isOfTruce(Scene scene, Trigger trigger) {
        return trigger.verb()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .filter(verb -> isTruceBefore(scene, verb.from()))
                .isPresent();
    }

    private static boolean isTruceBefore(Scene scene, int from) {
        for (int i = from - 1; i >= Math.max(0, from - TAIL); i--) {
            int head = scene.syntax().nounAt(i).map(NounGroup::head).orElse(-1);
            if (head == i && GuardWords.is("truce", scene.words().at(i))) {
                return !scene.words().tagged(i - 1, "ADP") && !scene.words().is(i - 2, "of");
            }
            if (scene.syntax().verbAt(i).isPresent() || scene.words().tagged(i, "PUNCT")) {
                return false;
            }
        }
        return false;
    }

    /// "troops withdrew from the town".
    private static boolean isLeft(Scene scene, Trigger trigger) {
        return isDoneByArmed(scene, trigger) && isFromPlace(scene, trigger, LEAVING);
    }

    /// "troops advanced north of the town", "in the Orvan direction".
    private static boolean isAdvance(Scene scene, Trigger trigger) {
        boolean alone =
                trigger.verb()
                        .flatMap(scene.syntax()::object)
                        .filter(group -> !GuardWords.is("bearing", scene.words().at(group.head())))
                        .isEmpty();
        return alone && isDoneByArmed(scene, trigger) && isFromPlace(scene, trigger, TOWARDS);
    }

    /// "nine fighters were eliminated", "eliminated up to 60 militants"; teams of players are
    /// eliminated, too: those who fight alone.
    static boolean isDoneTo(Scene scene, Trigger trigger, Predicate<String> whom) {
        Words words = scene.words();
        boolean passive = trigger.verb().filter(VerbGroup::passive).isPresent();
        Optional<NounGroup> direct = trigger.patient(scene.syntax());
        return direct.or(() -> passive ? Optional.empty() : behindNumber(scene, trigger))
                .filter(group -> whom.test(words.at(group.head())))
                .isPresent();
    }

    /// "up to 60 militants", from the number on.
    private static Optional<NounGroup> behindNumber(Scene scene, Trigger trigger) {
        for (int i = trigger.to(); i < trigger.to() + TAIL; i++) {
            Optional<NounGroup> group = scene.syntax().nounAt(i);
            if (group.isPresent()) {
                return group;
            }
        }
        return Optional.empty();
    }

    /// "rebels were driven out of the town", "pushed rebels from the town".
    private static boolean isOusted(Scene scene, Trigger trigger) {
        return trigger.verb()
                        .flatMap(
                                trigger.verb().filter(VerbGroup::passive).isPresent()
                                        ? scene.syntax()::subject
                                        : verb -> ousted(scene, trigger, verb))
                        .filter(group -> isArmed(scene.words(), group))
                        .isPresent()
                && isFromPlace(scene, trigger, LEAVING);
    }

    private static Optional<NounGroup> ousted(Scene scene, Trigger trigger, VerbGroup verb) {
        return scene.syntax().object(verb).or(() -> scene.syntax().nounAt(trigger.to()));
    }

    /// "rebels entered Orvan", "troops marched into the town".
    private static boolean isEntered(Scene scene, Trigger trigger) {
        Words words = scene.words();
        int at = words.is(trigger.from() + 1, "into") ? trigger.from() + 2 : trigger.from() + 1;
        boolean told =
                trigger.verb().filter(verb -> verb.form() == VerbGroup.Form.FINITE).isPresent();
        return told
                && isDoneByArmed(scene, trigger)
                && scene.syntax()
                        .nounAt(at)
                        .filter(group ->
                                isOneName(words, group)
                                        || GuardWords.is("settled", words.at(group.head()))
                                        || holdsPlace(scene, group))
                        .isPresent();
    }

    /// "regained positions", "regained the town"; who regains his voice regains no ground.
    private static boolean isGround(Scene scene, Trigger trigger) {
        return trigger.verb()
                        .flatMap(scene.syntax()::object)
                        .filter(group -> isSomePlace(scene.words(), group))
                        .isPresent()
                && isDoneByArmed(scene, trigger);
    }

    private static boolean isSomePlace(Words words, NounGroup group) {
        return GuardWords.is("place", words.at(group.head()))
                || GuardWords.is("place", words.at(group.from()));
    }

    static boolean isDoneByArmed(Scene scene, Trigger trigger) {
        return trigger.verb()
                .filter(verb -> !verb.passive())
                .flatMap(scene.syntax()::subject)
                .filter(group -> isArmed(scene.words(), group))
                .isPresent();
    }

    private static boolean isFromPlace(Scene scene, Trigger trigger, List<String> ways) {
        for (int i = trigger.from() + 1; i < trigger.to() + TAIL; i++) {
            boolean way = ways.contains(scene.words().at(i));
            int to = scene.syntax().nounAt(i + 1).map(NounGroup::to).orElse(i + 1);
            for (int k = i + 1; way && k < to; k++) {
                if (GuardWords.is("place", scene.words().at(k)) || isPlaceAt(scene, k)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A name that is no day.
    private static boolean isPlaceAt(Scene scene, int at) {
        boolean time =
                scene.times().stream()
                        .flatMap(when -> when.span().stream())
                        .anyMatch(scene.words().span(at, at + 1)::meets);
        return (scene.words().tagged(at, "PROPN") && scene.words().capital(at) && !time)
                || scene.places().stream().anyMatch(place -> place.token() == at);
    }
}
