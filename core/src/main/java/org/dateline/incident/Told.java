package org.dateline.incident;

import java.util.List;
import java.util.Optional;
import org.dateline.figure.OneDeed;
import org.dateline.figure.People;
import org.dateline.model.Figure;
import org.dateline.model.Incident.Realis;
import org.dateline.model.Party;
import org.dateline.model.When;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// Whether words alone tell of an incident, of one or of many, or only take up what was told
/// before.
final class Told {

    private Told() {}

    /// Several deeds of which nothing is said but their kind are only spoken of.
    static Realis realis(Scene scene, Trigger trigger, List<Party> actors, boolean placed) {
        Realis realis = Reality.of(scene, trigger);
        boolean bare = actors.isEmpty() && !placed && scene.weapons().isEmpty();
        boolean several = trigger.verb().isEmpty() && isAggregate(scene, trigger);
        boolean open = realis == Realis.ACTUAL || realis == Realis.ONGOING;
        return open && bare && several ? Realis.GENERIC : realis;
    }

    /// A noun alone ("the attack") only takes up what was told; a verb with somebody tells.
    static boolean isTold(Scene scene, Trigger trigger, List<Party> actors, boolean grounded) {
        if (trigger.verb().isPresent()) {
            boolean lapsed = trigger.entry().guard() == Guard.LAPSED;
            return lapsed
                    || isSelfTold(scene, trigger)
                    || countsPeople(scene, trigger)
                    || !actors.isEmpty()
                    || grounded
                    || !scene.weapons().isEmpty();
        }
        if (Reality.of(scene, trigger) == Realis.GENERIC) {
            return false;
        }
        boolean launched = isWished(trigger);
        for (int i = Math.max(0, trigger.from() - 6);
                i < Math.min(scene.words().size(), trigger.to() + 7);
                i++) {
            launched |= isLaunch(scene.words().at(i)) && scene.verb(i).isPresent();
        }
        boolean here =
                grounded && (!isBackground(scene, trigger) || isGroundedNear(scene, trigger));
        boolean truce = trigger.entry().guard() == Guard.TRUCE;
        boolean named = truce || (!actors.isEmpty() && trigger.entry().guard().isOwn());
        boolean many = !actors.isEmpty() && isAggregate(scene, trigger);
        boolean counted = !scene.figures().isEmpty() && !actors.isEmpty();
        boolean done = isDoneToOne(scene, trigger, actors);
        boolean sides = hasSides(trigger, actors);
        return launched
                || isCounted(scene, trigger)
                || (!actors.isEmpty() && isThere(scene, trigger))
                || Effects.of(scene, trigger).isPresent()
                || here
                || counted
                || named
                || many
                || done
                || sides
                || isNamed(trigger, actors);
    }

    /// "40 arrests were made", "nine rounds had to be fired": what is made or fired is the deed.
    private static boolean isSelfTold(Scene scene, Trigger trigger) {
        boolean arrests =
                trigger.entry().kind().equals("arrest") && trigger.entry().first().equals("make");
        boolean shots = trigger.entry().guard() == Guard.SHOTS;
        return arrests
                || isWished(trigger)
                || (shots
                        && trigger.verb()
                                .filter(VerbGroup::passive)
                                .flatMap(scene.syntax()::subject)
                                .filter(g -> GuardWords.is("fired", scene.words().at(g.head())))
                                .isPresent());
    }

    /// A line of the lexicon that asks who or what stands with the word asks for enough.
    private static boolean isWished(Trigger trigger) {
        return trigger.entry().guard() == Guard.WISHES;
    }

    /// "there was also a clash with farmers".
    private static boolean isThere(Scene scene, Trigger trigger) {
        Words words = scene.words();
        int at = scene.syntax().nounAt(trigger.from()).map(g -> g.from()).orElse(trigger.from());
        int be = words.is(at - 1, "also") ? at - 2 : at - 1;
        return (words.is(be, "was") || words.is(be, "were")) && words.is(be - 1, "there");
    }

    /// "the four were arrested", "15 arrests": how many is enough.
    private static boolean isCounted(Scene scene, Trigger trigger) {
        return trigger.entry().kind().equals("arrest")
                && scene.figures().stream().anyMatch(f -> f.measure() == Figure.Measure.CAPTURED);
    }

    /// "four were held": who was taken is told by number alone; who was killed may be told by
    /// another deed.
    private static boolean countsPeople(Scene scene, Trigger trigger) {
        return !trigger.isKill()
                && trigger.entry().takes() == Takes.PERSON
                && scene.figures().stream().anyMatch(Tallies::isOfPeople);
    }

    /// "the storming of a guest house": one known deed and to what it was done; "the killing of
    /// farmers" is often no single one.
    private static boolean isDoneToOne(Scene scene, Trigger trigger, List<Party> actors) {
        int from = scene.syntax().nounAt(trigger.from()).map(g -> g.from()).orElse(trigger.from());
        boolean known = scene.words().is(from, "the") && scene.words().is(trigger.to(), "of");
        return known
                && trigger.entry().takes() != Takes.PERSON
                && !scene.words().at(trigger.to() - 1).endsWith("s")
                && actors.stream()
                        .anyMatch(p ->
                                p.role() == Party.Role.VICTIM || p.role() == Party.Role.TARGET);
    }

    /// "because of fighting between the army and the militia".
    private static boolean hasSides(Trigger trigger, List<Party> actors) {
        return trigger.entry().kind().equals("clash")
                && actors.stream().filter(p -> p.role() == Party.Role.PARTY).count() > 1;
    }

    /// "broke out", "was carried out", "was attributed to": verbs that let a noun be told.
    private static boolean isLaunch(String word) {
        return GuardWords.is("launch", word)
                || GuardWords.is("attribute", word)
                || GuardWords.is("blame", word);
    }

    /// "aid was cut off after the clashes": told of something else, and only in its light.
    private static boolean isBackground(Scene scene, Trigger trigger) {
        int at = scene.syntax().nounAt(trigger.from()).map(g -> g.from()).orElse(trigger.from());
        return GuardWords.is("background", scene.words().at(at - 1));
    }

    /// Whether day or place stands at the noun itself: "after Tuesday's clashes in Orvan".
    private static boolean isGroundedNear(Scene scene, Trigger trigger) {
        int from = trigger.from() - 4;
        int to = trigger.to() + 5;
        boolean place = scene.places().stream().anyMatch(p -> p.token() >= from && p.token() < to);
        return place
                || scene.times().stream()
                        .flatMap(when -> when.span().stream())
                        .mapToInt(scene::tokenAt)
                        .anyMatch(at -> at >= from && at < to);
    }

    /// "the murder of Aran Vesk": one person, so one deed.
    private static boolean isNamed(Trigger trigger, List<Party> actors) {
        return trigger.entry().takes() == Takes.PERSON
                && actors.stream()
                        .anyMatch(party ->
                                party.role() == Party.Role.VICTIM
                                        && party.kind() == Party.Kind.PERSON
                                        && party.name().indexOf(' ') > 0);
    }

    static boolean isAggregate(Scene scene, Trigger trigger) {
        Words words = scene.words();
        for (int i = Math.max(0, trigger.from() - 6); i < trigger.from(); i++) {
            if (GuardWords.is("habit", words.at(i))) {
                return true;
            }
        }
        boolean plural = trigger.verb().isEmpty() && words.at(trigger.to() - 1).endsWith("s");
        return plural && scene.times().isEmpty() && scene.figures().isEmpty();
    }

    /// Many deeds, or one: of what was done in a week or a month, one where it was done at once.
    static boolean isAggregate(Scene scene, Trigger trigger, Optional<When> time) {
        boolean period = time.filter(Clock::isPeriod).isPresent();
        boolean once =
                time.filter(When::isOfCalendar).isPresent()
                        && isAtOnce(scene, trigger)
                        && scene.figures().stream()
                                .noneMatch(figure -> figure.scope() == Figure.Scope.PERIOD);
        return isAggregate(scene, trigger) || (period && !once);
    }

    private static boolean isAtOnce(Scene scene, Trigger trigger) {
        String noun = scene.words().at(trigger.to() - 1);
        return trigger.verb()
                .map(verb -> !scene.syntax().isPerfect(verb))
                .orElse(People.names(noun) || !(noun.endsWith("s") || OneDeed.lasts(noun)));
    }
}
