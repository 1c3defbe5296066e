package org.dateline.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Incident;
import org.dateline.model.Incident.Outcome;
import org.dateline.model.Incident.Realis;
import org.dateline.model.Party;
import org.dateline.model.Span;
import org.dateline.model.Weapon;
import org.dateline.model.When;
import org.dateline.model.Zone;

/// An incident as one sentence tells it, before its mentions are merged.
///
/// `paragraph` and `zone` say where; `told` whether the words alone make it an incident, or it only
/// takes up one that was told before ("the attack"). What `tells` of an attack or a loss only
/// belongs to what was told just before, if anything was. `fresh` says that it is another one.
record Draft(
        Incident.Type type,
        Optional<String> subtype,
        List<Span> triggers,
        Realis realis,
        Optional<Outcome> outcome,
        List<Party> actors,
        Optional<Scene.Located> place,
        Optional<When> time,
        List<Weapon> weapons,
        List<String> figures,
        boolean aggregate,
        boolean told,
        Tells tells,
        boolean fresh,
        int paragraph,
        Zone zone) {

    Draft {
        triggers = List.copyOf(triggers);
        actors = List.copyOf(actors);
        weapons = List.copyOf(weapons);
        figures = List.copyOf(figures);
    }

    Span span() {
        return triggers.getFirst();
    }

    /// What belongs to no type of its own is known by its subtype.
    boolean isOfKind(Draft other) {
        return type == other.type && (type != Incident.Type.OTHER || subtype.equals(other.subtype));
    }

    boolean isEcho() {
        return subtype.filter(told -> GuardWords.is("echo", told)).isPresent();
    }

    boolean isDisaster() {
        return subtype.filter(told -> GuardWords.is("disaster", told)).isPresent();
    }

    boolean inTitle() {
        return zone == Zone.TITLE || zone == Zone.SUBTITLE;
    }

    /// Both mentions as one, the words of `this` first; what it lacks comes from the other.
    Draft with(Draft other) {
        List<Span> spans = joined(triggers, other.triggers);
        spans.sort(null);
        return new Draft(
                kind(other),
                subtype.or(other::subtype),
                inTitle() ? spans : firstStays(spans),
                realis,
                outcome.or(other::outcome),
                Parties.merged(actors, other.actors, other.inTitle()),
                Places.better(place, other.place),
                time.or(other::time),
                joined(weapons, other.weapons),
                joined(figures, other.figures),
                aggregate && other.aggregate,
                true,
                tells.with(other.tells),
                fresh,
                other.inTitle() ? paragraph : Math.max(paragraph, other.paragraph),
                zone);
    }

    /// "the attack" is of the kind that the other words tell.
    private Incident.Type kind(Draft other) {
        boolean says = other.tells == Tells.DEED || other.tells == Tells.AGAIN;
        return tells == Tells.ATTACK && says ? other.type : type;
    }

    /// With this place and day.
    Draft in(Optional<Scene.Located> where, Optional<When> when) {
        return new Draft(
                type, subtype, triggers, realis, outcome, actors, where, when, weapons, figures,
                aggregate, told, tells, fresh, paragraph, zone);
    }

    /// Done by and to these.
    Draft by(List<Party> parties) {
        return new Draft(
                type, subtype, triggers, realis, outcome, parties, place, time, weapons, figures,
                aggregate, told, tells, fresh, paragraph, zone);
    }

    /// The same as another deed than all that were told before.
    Draft another() {
        return new Draft(
                type, subtype, triggers, realis, outcome, actors, place, time, weapons, figures,
                aggregate, told, tells, true, paragraph, zone);
    }

    /// With these figures alone.
    Draft counting(List<String> those) {
        return new Draft(
                type, subtype, triggers, realis, outcome, actors, place, time, weapons, those,
                aggregate, told, tells, fresh, paragraph, zone);
    }

    private List<Span> firstStays(List<Span> spans) {
        List<Span> out = new ArrayList<>(spans);
        out.remove(span());
        out.addFirst(span());
        return out;
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        Set<T> out = new LinkedHashSet<>(a);
        out.addAll(b);
        return new ArrayList<>(out);
    }
}
