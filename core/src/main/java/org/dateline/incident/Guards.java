package org.dateline.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.figure.People;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Whether what must stand with a word before it tells of an incident stands there ([Guard]).
final class Guards {

    /// Words behind "nine": "of the 12 armed drones".
    private static final int SHARE = 5;

    private Guards() {}

    /// `to` ends the whole phrase, which may be drawn apart.
    static boolean pass(Scene scene, Trigger trigger, int to) {
        if (FigureOfSpeech.is(scene, trigger, to)) {
            return false;
        }
        Guard guard = trigger.entry().guard();
        return switch (guard) {
            case NONE, WISHES -> trigger.entry().wishes().pass(scene, trigger, to);
            case AIRCRAFT -> near(scene, trigger, to, "aircraft") || Downed.is(scene, trigger, to);
            case ROAD, TRUCE, VESSEL, AID ->
                    near(scene, trigger, to, guard.name().toLowerCase(Locale.ROOT));
            case ACCORD -> agreed(scene, to);
            case CONSENT ->
                    agreed(scene, to)
                            || (behind(scene, to, "consent") && !behind(scene, to, "abstract"));
            case PLACE -> taken(scene, trigger, to);
            case CONTROL ->
                    behind(scene, to + 1, "place")
                            || placeBehind(scene, to)
                            || Ground.isDoneByArmed(scene, trigger);
            case YIELDED -> behind(scene, to, "force");
            case LAPSED -> Ground.isOfTruce(scene, trigger);
            case LEFT, ADVANCE, GROUND, ARMED, DRIVEN, OUSTED, FIGHTERS, ENTERED ->
                    Ground.passes(scene, trigger);
            case TAKEN, CAPTIVE, CIRCLED, ARSENAL -> Held.passes(scene, trigger);
            case TOWN -> besieged(scene, trigger, to);
            case BOMB -> scene.anyWord("bomb") || scene.anyWord("force");
            case FORCE -> forced(scene, trigger);
            case PERSON -> person(scene, trigger, to);
            case CUSTODY -> near(scene, trigger, "custody") && person(scene, trigger, to);
            case SHOTS -> near(scene, trigger, "shots");
            case FLUNG -> flung(scene, trigger);
            case FALLING -> falling(scene, trigger);
            case CROWD -> near(scene, trigger, "crowd");
            case SEXUAL -> near(scene.words(), trigger, "sexually");
            case HELD -> held(scene, trigger);
            case COUNTED -> isCountedHeld(scene, trigger);
            case ALONE -> alone(scene, trigger);
            case DONE -> done(scene, trigger);
        };
    }

    private static boolean done(Scene scene, Trigger trigger) {
        return trigger.verb().filter(VerbGroup::passive).isPresent()
                || trigger.verb().flatMap(scene.syntax()::object).isPresent();
    }

    private static boolean agreed(Scene scene, int to) {
        return behind(scene, to, "accord") && !behind(scene, to, "abstract");
    }

    private static boolean taken(Scene scene, Trigger trigger, int to) {
        return !isMovable(scene, trigger)
                && (near(scene, trigger, to, "place")
                        || placeBehind(scene, to)
                        || placed(scene, trigger)
                        || Ground.isNamed(scene, trigger)
                        || Ground.hasFallen(scene, trigger));
    }

    private static boolean besieged(Scene scene, Trigger trigger, int to) {
        return isByFighters(scene, trigger)
                && (near(scene, trigger, to, "place")
                        || placeBehind(scene, to)
                        || isPlace(scene, trigger));
    }

    /// Whether such a word stands within ten words on either side.
    private static boolean near(Scene scene, Trigger trigger, String kind) {
        for (int i = trigger.from() - 10; i < trigger.to() + 10; i++) {
            if (GuardWords.is(kind, scene.words().at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Words words, Trigger trigger, String word) {
        return words.is(trigger.from() - 1, word) || words.is(trigger.to(), word);
    }

    private static boolean near(Scene scene, Trigger trigger, int to, String kind) {
        Optional<NounGroup> subject = trigger.verb().flatMap(scene.syntax()::subject);
        boolean done =
                subject.filter(g -> isDoneTo(scene, g, trigger.verb().orElseThrow(), kind))
                        .filter(g -> !GuardWords.is("asks", scene.words().at(g.from())))
                        .isPresent();
        return done || behind(scene, to, kind);
    }

    /// "nine drones were shot down", "nine of the 12 drones were shot down".
    private static boolean isDoneTo(Scene scene, NounGroup group, VerbGroup verb, String kind) {
        boolean share = scene.words().is(group.to(), "of");
        int tail = share ? Math.min(group.to() + SHARE, verb.from()) : group.to();
        NounGroup all = new NounGroup(group.from(), tail, group.head());
        return verb.passive() && holds(scene, all, kind);
    }

    private static boolean behind(Scene scene, int to, String kind) {
        for (int i = Math.max(0, to - 1); i < Math.min(scene.words().size(), to + 7); i++) {
            if (GuardWords.is(kind, scene.words().at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Scene scene, NounGroup group, String kind) {
        for (int i = group.from(); i < group.to(); i++) {
            if (GuardWords.is(kind, scene.words().at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean placeBehind(Scene scene, int to) {
        return scene.places().stream().anyMatch(p -> p.token() >= to && p.token() <= to + 5);
    }

    /// "Orvan was besieged."
    private static boolean isPlace(Scene scene, Trigger trigger) {
        return trigger.verb()
                .filter(VerbGroup::passive)
                .flatMap(scene.syntax()::subject)
                .filter(group ->
                        scene.places().stream()
                                .anyMatch(p -> p.token() >= group.from() && p.token() < group.to()))
                .isPresent();
    }

    /// Fans and reporters besiege, too: who is said to do it bears arms, is a crowd or has a name.
    private static boolean isByFighters(Scene scene, Trigger trigger) {
        return trigger.doer(scene.syntax()).filter(doer -> !mayFight(scene, doer)).isEmpty();
    }

    private static boolean mayFight(Scene scene, NounGroup doer) {
        return holds(scene, doer, "force")
                || holds(scene, doer, "crowd")
                || !scene.words().tagged(doer.head(), "NOUN");
    }

    /// "a missile slammed into a house", "rained down rockets": what is flung stands before, at
    /// most ten words off, or is the object, not that which is hit.
    private static boolean flung(Scene scene, Trigger trigger) {
        for (int i = trigger.from() - 10; i < trigger.from(); i++) {
            if (GuardWords.is("flung", scene.words().at(i))) {
                return true;
            }
        }
        return trigger.verb()
                .flatMap(scene.syntax()::object)
                .filter(group -> holds(scene, group, "flung"))
                .isPresent();
    }

    /// "shells fell", not "the shell's maker fell", "sales of rockets fell" or "our rocket fell".
    private static boolean falling(Scene scene, Trigger trigger) {
        return trigger.verb()
                        .flatMap(scene.syntax()::subject)
                        .filter(group -> isFlung(scene, group))
                        .filter(group -> !scene.words().tagged(group.from() - 1, "VERB"))
                        .filter(group ->
                                IntStream.range(group.from(), group.head())
                                        .noneMatch(i -> owned(scene.words(), i)))
                        .isPresent()
                && !scene.anyWord("space");
    }

    /// "shells", "fragments of a drone", "drone debris".
    private static boolean isFlung(Scene scene, NounGroup group) {
        Words words = scene.words();
        boolean fragment = GuardWords.is("fragment", words.at(group.head()));
        Optional<NounGroup> whole =
                words.isAny(group.to(), List.of("of", "from"))
                        ? scene.syntax().nounAt(group.to() + 1)
                        : Optional.empty();
        return GuardWords.is("flung", words.at(group.head()))
                || (fragment && holds(scene, whole.orElse(group), "flung"));
    }

    private static boolean owned(Words words, int at) {
        return words.at(at).startsWith("'")
                || words.at(at).startsWith("\u2019")
                || words.at(at).endsWith("'")
                || GuardWords.is("owner", words.at(at));
    }

    /// "seized rifles at the crossing", "captured four soldiers": no ground is taken.
    private static boolean isMovable(Scene scene, Trigger trigger) {
        return trigger.patient(scene.syntax())
                .map(group -> scene.words().at(group.head()))
                .filter(head ->
                        GuardWords.is("movable", head)
                                || GuardWords.is("arsenal", head)
                                || People.names(head))
                .isPresent();
    }

    private static boolean placed(Scene scene, Trigger trigger) {
        return trigger.verb().filter(VerbGroup::passive).isPresent() && !scene.places().isEmpty();
    }

    /// Nouns and verbs of common talk need somebody armed, a loss or a place in the sentence.
    private static boolean forced(Scene scene, Trigger trigger) {
        for (int i = 0; i < scene.words().size(); i++) {
            boolean own = i >= trigger.from() && i < trigger.to();
            if (!own && GuardWords.is("force", scene.words().at(i))) {
                return true;
            }
        }
        return !scene.weapons().isEmpty()
                || !scene.times().isEmpty()
                || !scene.places().isEmpty()
                || !scene.figures().isEmpty();
    }

    private static boolean held(Scene scene, Trigger trigger) {
        boolean passive = trigger.verb().filter(VerbGroup::passive).isPresent();
        return passive
                || trigger.verb()
                        .flatMap(scene.syntax()::object)
                        .filter(group -> isSomebody(scene.words(), group.head()))
                        .isPresent();
    }

    /// "the nurses protested", not "the courage demonstrated by the nurses".
    private static boolean alone(Scene scene, Trigger trigger) {
        return trigger.verb()
                .filter(verb -> !verb.passive())
                .filter(verb -> scene.syntax().object(verb).isEmpty())
                .isPresent();
    }

    private static boolean isCountedHeld(Scene scene, Trigger trigger) {
        Words words = scene.words();
        return trigger.verb()
                .filter(verb -> verb.passive() && verb.from() < verb.head())
                .flatMap(scene.syntax()::subject)
                .filter(group -> People.names(words.at(group.head())))
                .filter(group ->
                        IntStream.range(group.from(), group.head())
                                .anyMatch(i -> words.tagged(i, "NUM")))
                .filter(group -> !GuardWords.is("held-else", words.at(trigger.to())))
                .isPresent();
    }

    private static boolean isSomebody(Words words, int at) {
        return People.names(words.at(at))
                || words.tagged(at, "PROPN")
                || words.tagged(at, "PRON")
                || words.tagged(at, "NUM");
    }

    private static boolean person(Scene scene, Trigger trigger, int to) {
        for (int i = Math.max(0, trigger.from() - 10);
                i < Math.min(scene.words().size(), to + 10);
                i++) {
            String word = scene.words().at(i);
            boolean named = scene.words().tagged(i, "PROPN") || scene.words().tagged(i, "PRON");
            if (People.names(word) || named || GuardWords.is("force", word)) {
                return true;
            }
        }
        return !scene.figures().isEmpty();
    }
}
