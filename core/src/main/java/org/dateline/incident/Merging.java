package org.dateline.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Scope;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.When;

/// Brings together the mentions of one incident in one article.
final class Merging {

    private static final int NEAR = 3;

    /// Two sentences or so, in characters.
    private static final int SENTENCES = 300;

    /// How many incidents back a mention may belong: more than any article tells, a list of twenty
    /// thousand must still be read in its time.
    private static final int LONGEST = 200;

    private static final Set<Incident.Type> VIOLENT =
            EnumSet.of(
                    Incident.Type.AIR_STRIKE,
                    Incident.Type.DRONE_STRIKE,
                    Incident.Type.MISSILE_STRIKE,
                    Incident.Type.SHELLING,
                    Incident.Type.GROUND_ASSAULT,
                    Incident.Type.CLASH,
                    Incident.Type.AMBUSH,
                    Incident.Type.BOMBING,
                    Incident.Type.TARGETED_KILLING,
                    Incident.Type.ATTACK_ON_CIVILIANS);

    private Merging() {}

    static boolean isViolent(Incident.Type type) {
        return VIOLENT.contains(type);
    }

    /// Whether a figure of this measure can be this incident's.
    static boolean takes(Draft draft, Figure figure) {
        Incident.Type type = draft.type();
        if (figure.scope() == Scope.WAR) {
            return false;
        }
        if (draft.isDisaster()) {
            return true;
        }
        return switch (figure.measure()) {
            case KILLED, WOUNDED, MISSING ->
                    isViolent(type)
                            || type == Incident.Type.CASUALTY_TOTAL
                            || type == Incident.Type.PROTEST
                            || type == Incident.Type.SHOOT_DOWN;
            case CAPTURED ->
                    type == Incident.Type.ARREST
                            || type == Incident.Type.ABDUCTION
                            || type == Incident.Type.CLASH
                            || type == Incident.Type.PROTEST;
            case DISPLACED, SHARE_POPULATION ->
                    type == Incident.Type.DISPLACEMENT
                            || type == Incident.Type.MOVEMENT_RESTRICTION;
            case DESTROYED, SHARE_DESTROYED ->
                    isViolent(type)
                            || type == Incident.Type.SHOOT_DOWN
                            || type == Incident.Type.DAMAGE;
            case COUNT -> true;
        };
    }

    static Draft figured(Draft draft, Figure figure) {
        List<String> figures = new ArrayList<>(draft.figures());
        figures.add(figure.id());
        return new Draft(
                draft.type(),
                draft.subtype(),
                draft.triggers(),
                draft.realis(),
                draft.outcome(),
                draft.actors(),
                draft.place(),
                draft.time(),
                draft.weapons(),
                figures,
                draft.aggregate(),
                draft.told(),
                draft.tells(),
                draft.fresh(),
                draft.paragraph(),
                draft.zone());
    }

    /// The incidents of the article, by their first words; the headline's join the body's.
    static List<Draft> merge(List<Draft> mentions, Tallies tallies) {
        List<Draft> out = new ArrayList<>();
        mentions.stream().filter(m -> !m.inTitle()).forEach(mention -> add(out, mention, tallies));
        mentions.stream().filter(Draft::inTitle).forEach(mention -> add(out, mention, tallies));
        out.sort(Comparator.comparing(Draft::span));
        return withoutEchoes(out);
    }

    /// What collapses or burns behind an attack is what the attack did, and who claims a deed that
    /// was told is its doer; told first, both are the news.
    private static List<Draft> withoutEchoes(List<Draft> sorted) {
        List<Draft> out = new ArrayList<>();
        for (Draft draft : sorted) {
            boolean echo = draft.isEcho() && out.stream().anyMatch(Merging::isDeed);
            if (!echo) {
                out.add(draft);
            }
        }
        return out;
    }

    private static boolean isDeed(Draft draft) {
        return isViolent(draft.type())
                || draft.type() == Incident.Type.SHOOT_DOWN
                || draft.type() == Incident.Type.ABDUCTION
                || draft.type() == Incident.Type.DAMAGE;
    }

    private static void add(List<Draft> out, Draft mention, Tallies tallies) {
        OptionalInt news = known(out, mention, tallies, true);
        OptionalInt known = news.isPresent() ? news : known(out, mention, tallies, false);
        if (known.isPresent()) {
            Draft one = out.get(known.getAsInt());
            out.set(known.getAsInt(), one.with(counted(one, mention, tallies)));
        } else if (mention.told()) {
            out.add(mention);
        }
    }

    /// The last that the mention may be of: what the news is about, or else what was last month.
    private static OptionalInt known(
            List<Draft> out, Draft mention, Tallies tallies, boolean ofNews) {
        int last = mention.inTitle() ? 0 : Math.max(0, out.size() - LONGEST);
        for (int i = out.size() - 1; i >= last; i--) {
            Draft one = out.get(i);
            boolean asked = ofNews ? !isBackground(one, mention) : takesUp(one, mention);
            if (asked && isOne(one, mention) && tallies.agree(one, mention)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// Told of a week or a month, and not of the same kind in the sentences just before.
    private static boolean isBackground(Draft known, Draft mention) {
        boolean here = isHere(known, mention) && known.isOfKind(mention);
        return known.time().filter(When::isOfCalendar).isPresent()
                && mention.time().isEmpty()
                && !here;
    }

    private static boolean takesUp(Draft known, Draft mention) {
        return mention.inTitle() || !mention.told() || isHere(known, mention);
    }

    private static boolean isHere(Draft known, Draft mention) {
        return known.triggers().stream()
                .anyMatch(t -> Math.abs(mention.span().start() - t.end()) < SENTENCES);
    }

    /// Who died later or was counted before is no part of the number that the incident has.
    private static Draft counted(Draft known, Draft mention, Tallies tallies) {
        if (known.isDisaster()) {
            return mention.by(Parties.hurt(mention.actors()));
        }
        boolean more = isLoss(mention) && !isLoss(known) && !known.figures().isEmpty();
        return more ? mention.counting(tallies.beside(known, mention)) : mention;
    }

    /// What is cheap to ask is asked first.
    private static boolean isOne(Draft known, Draft mention) {
        return !mention.fresh()
                && known.realis() == mention.realis()
                && known.aggregate() == mention.aggregate()
                && isSameEnd(known, mention)
                && isOfOneKind(known, mention)
                && Places.agree(known.place(), mention.place())
                && Clock.agree(known.time(), mention.time())
                && Patients.agree(known, mention)
                && Parties.agree(known.actors(), mention.actors());
    }

    private static boolean isOfOneKind(Draft known, Draft mention) {
        boolean type = known.isOfKind(mention);
        boolean next = mayLose(known) && mention.paragraph() - known.paragraph() <= 1;
        if (isLoss(mention) && !isLoss(known)) {
            return next;
        }
        if (isLoss(mention) && next && isOfNobodyElse(mention)) {
            return true;
        }
        boolean near = Math.abs(mention.paragraph() - known.paragraph()) <= NEAR;
        if (!mention.told()) {
            return near && (type || (isViolent(known.type()) && isViolent(mention.type())));
        }
        if (!type && isAttack(known, mention)) {
            return near || mention.inTitle();
        }
        return type && (near || mention.inTitle() || isAnchored(known, mention) || isBare(mention));
    }

    /// Who died died of it.
    private static boolean mayLose(Draft draft) {
        return isViolent(draft.type()) || draft.isDisaster();
    }

    private static boolean isLoss(Draft draft) {
        return draft.tells() == Tells.LOSS;
    }

    /// "Two soldiers were hurt", without a day, a place and who did it.
    private static boolean isOfNobodyElse(Draft mention) {
        return mention.place().isEmpty()
                && mention.time().isEmpty()
                && mention.actors().stream().noneMatch(p -> p.role() == Party.Role.PERPETRATOR);
    }

    /// "the attack", of what other words call a bombing.
    private static boolean isAttack(Draft known, Draft mention) {
        return (mention.tells() == Tells.ATTACK && isViolent(known.type()))
                || (known.tells() == Tells.ATTACK && isViolent(mention.type()));
    }

    /// Far from each other, two mentions need the same place or the same day to be one.
    private static boolean isAnchored(Draft a, Draft b) {
        boolean place = a.place().isPresent() && b.place().isPresent();
        boolean day = a.time().isPresent() && b.time().isPresent();
        return place || day;
    }

    /// A mention with neither place nor day of its own takes up what was told before.
    private static boolean isBare(Draft mention) {
        boolean someone =
                !isViolent(mention.type())
                        && mention.actors().stream().anyMatch(p -> p.role() == Party.Role.VICTIM);
        return mention.place().isEmpty() && mention.time().isEmpty() && !someone;
    }

    /// What was beaten off and what was not are two things.
    private static boolean isSameEnd(Draft known, Draft mention) {
        return mention.outcome().isEmpty()
                || mention.outcome().equals(known.outcome())
                || !mention.told();
    }
}
