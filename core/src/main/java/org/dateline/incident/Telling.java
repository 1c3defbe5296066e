package org.dateline.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Figure.Scope;
import org.dateline.model.Incident;
import org.dateline.model.Incident.Outcome;
import org.dateline.model.Incident.Realis;
import org.dateline.model.Party;
import org.dateline.model.Span;
import org.dateline.text.Words;

/// Reads what one sentence tells: its triggers, what belongs together, and the slots of each.
record Telling(Roles roles) {

    private static final List<String> WITHIN = List.of("in", "during");

    List<Draft> of(Scene scene) {
        List<Draft> out = new ArrayList<>();
        for (Episodes.Episode episode : Episodes.of(scene)) {
            for (Draft draft : of(episode.scene(), episode.triggers())) {
                Draft timed = draft.in(draft.place(), draft.time().or(episode::when));
                out.add(isBeside(out, episode, timed) ? timed.another() : timed);
            }
        }
        return out;
    }

    /// Said to be another deed than the one before, and no day tells them apart.
    private static boolean isBeside(List<Draft> before, Episodes.Episode episode, Draft draft) {
        return episode.when().isPresent()
                && before.stream().anyMatch(it -> Clock.agree(it.time(), draft.time()));
    }

    /// A killing alone is an incident; beside an attack it is what the attack did.
    private List<Draft> of(Scene scene, List<Trigger> all) {
        if (isTotal(scene, all) && all.stream().anyMatch(Trigger::isKill)) {
            return List.of(total(scene, all));
        }
        List<Trigger> main = mains(scene, all);
        List<Draft> out = new ArrayList<>(told(scene, all, main));
        if (main.stream().noneMatch(Trigger::mayKill)) {
            List<Trigger> harm = all.stream().filter(t -> t.isKill() || t.isDamage()).toList();
            out.addAll(told(scene, harm, mains(scene, harm)));
        } else if (out.isEmpty()) {
            List<Trigger> kills = all.stream().filter(Trigger::isKill).toList();
            out.addAll(told(scene, kills, mains(scene, kills)));
        }
        return withFigures(scene, out);
    }

    private List<Draft> told(Scene scene, List<Trigger> all, List<Trigger> main) {
        List<Draft> out = new ArrayList<>();
        for (Trigger trigger : main) {
            for (Draft draft : drafts(scene, trigger, satellites(all, main, trigger))) {
                join(scene.words(), out, draft, trigger);
            }
        }
        return out;
    }

    /// The dead of a war, or of a period of which the sentence tells nothing else that was done.
    private static boolean isTotal(Scene scene, List<Trigger> all) {
        boolean done = all.stream().anyMatch(t -> t.verb().isPresent() && !t.isKill());
        return scene.figures().stream()
                .filter(Telling::isTotal)
                .anyMatch(figure -> figure.scope() == Scope.WAR || !done);
    }

    private static boolean isTotal(Figure figure) {
        boolean people = figure.measure() == Measure.KILLED || figure.measure() == Measure.WOUNDED;
        return people && (figure.scope() == Scope.WAR || figure.scope() == Scope.PERIOD);
    }

    private Draft total(Scene scene, List<Trigger> all) {
        Trigger first = all.stream().filter(Trigger::isKill).findFirst().orElseThrow();
        List<Party> actors = new ArrayList<>();
        for (Trigger trigger : all) {
            actors = new ArrayList<>(Parties.merged(actors, roles.of(scene, trigger), false));
        }
        return new Draft(
                Incident.Type.CASUALTY_TOTAL,
                Optional.empty(),
                List.of(scene.words().span(first.from(), first.to())),
                Realis.ACTUAL,
                Optional.empty(),
                actors,
                Places.of(scene, first),
                Clock.of(scene, first),
                List.of(),
                scene.figures().stream().filter(Telling::isTotal).map(Figure::id).toList(),
                true,
                true,
                Tells.DEED,
                false,
                scene.words().sentence().paragraph(),
                scene.words().sentence().zone());
    }

    /// "the house was burned, nobody was hurt": the fire, not the harm that was none.
    private static List<Trigger> mains(Scene scene, List<Trigger> all) {
        List<Trigger> others = all.stream().filter(t -> !t.isKill() && !t.isDamage()).toList();
        if (!others.isEmpty()) {
            return all.stream()
                    .filter(t ->
                            others.contains(t)
                                    || Separate.isByOther(scene, t, others)
                                    || Separate.isReason(scene.words(), t))
                    .toList();
        }
        List<Trigger> kills = all.stream().filter(Trigger::isKill).toList();
        List<Trigger> damage = all.stream().filter(Trigger::isDamage).toList();
        boolean denied = kills.stream().allMatch(t -> Reality.of(scene, t) == Realis.DENIED);
        if (denied && !damage.isEmpty()) {
            return damage;
        }
        return kills.isEmpty() ? all : kills.subList(0, 1);
    }

    private static List<Trigger> satellites(List<Trigger> all, List<Trigger> main, Trigger of) {
        return all.stream()
                .filter(t -> !main.contains(t))
                .filter(t -> nearest(main, t).filter(of::equals).isPresent())
                .toList();
    }

    /// An arrest kills nobody and destroys nothing: harm belongs to a deed that may have done it.
    private static Optional<Trigger> nearest(List<Trigger> main, Trigger to) {
        return main.stream()
                .filter(Trigger::mayKill)
                .min(Comparator.comparingInt(t -> Math.abs(t.from() - to.from())));
    }

    /// Two where the sentence says "both towards A and B".
    private List<Draft> drafts(Scene scene, Trigger trigger, List<Trigger> with) {
        List<Party> actors = roles.of(scene, trigger);
        Optional<Incident.Type> type = Kinds.of(scene, trigger, actors);
        if (type.isEmpty()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        spans.add(scene.words().span(trigger.from(), trigger.to()));
        for (Trigger other : with) {
            spans.add(scene.words().span(other.from(), other.to()));
            List<Party> others = suffered(actors, roles.of(scene, other));
            actors =
                    Parties.merged(
                            actors, trigger.isDisaster() ? Parties.hurt(others) : others, false);
        }
        List<Draft> out = new ArrayList<>();
        for (Optional<Scene.Located> place : places(scene, trigger)) {
            out.add(draft(scene, trigger, type.get(), spans, actors, place));
        }
        return out;
    }

    /// "the gunman killed two before he was shot by guards": who did the main deed did it alone.
    private static List<Party> suffered(List<Party> known, List<Party> other) {
        boolean told = known.stream().anyMatch(p -> p.role() == Party.Role.PERPETRATOR);
        return other.stream().filter(p -> !told || p.role() != Party.Role.PERPETRATOR).toList();
    }

    private static List<Optional<Scene.Located>> places(Scene scene, Trigger trigger) {
        Optional<Scene.Located> one = Places.of(scene, trigger);
        Words words = scene.words();
        for (Scene.Located first : scene.places()) {
            boolean both =
                    words.is(first.token() - 1, "both") || words.is(first.token() - 2, "both");
            Optional<Scene.Located> second =
                    scene.places().stream()
                            .filter(p ->
                                    p.token() > first.token() && words.is(p.token() - 1, "and"))
                            .findFirst();
            if (both && second.isPresent() && first.token() > trigger.from()) {
                return List.of(Optional.of(first), second);
            }
        }
        return List.of(one);
    }

    private Draft draft(
            Scene scene,
            Trigger trigger,
            Incident.Type type,
            List<Span> spans,
            List<Party> actors,
            Optional<Scene.Located> place) {
        var time = Clock.of(scene, trigger);
        return new Draft(
                type,
                Subtypes.of(scene, trigger, type, actors),
                spans,
                Told.realis(scene, trigger, actors, place.isPresent()),
                outcome(scene.words()),
                actors,
                place,
                time,
                Arms.of(scene, trigger, type, actors),
                List.of(),
                Told.isAggregate(scene, trigger, time),
                Told.isTold(scene, trigger, actors, time.isPresent() || place.isPresent()),
                Tells.of(scene, trigger),
                Lexicon.isAnother(scene.words()),
                scene.words().sentence().paragraph(),
                scene.words().sentence().zone());
    }

    private static Optional<Outcome> outcome(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean beaten = words.is(i, "beaten") && words.isAny(i + 1, List.of("back", "off"));
            if (beaten || GuardWords.is("repulsed", words.at(i))) {
                return Optional.of(Outcome.REPULSED);
            }
            if (GuardWords.is("halted", words.at(i))) {
                return Optional.of(Outcome.HALTED);
            }
        }
        return Optional.empty();
    }

    /// One sentence tells one incident of a type at one place, by however many words.
    private static void join(Words words, List<Draft> out, Draft draft, Trigger trigger) {
        if (Separate.isReason(words, trigger)) {
            out.add(draft.another());
            return;
        }
        for (int i = 0; i < out.size(); i++) {
            Draft known = out.get(i);
            boolean general =
                    trigger.entry().kind().equals("attack") && Merging.isViolent(known.type());
            boolean one = known.isOfKind(draft) || general || isWithin(words, known, trigger);
            if (one
                    && Parties.agree(known.actors(), draft.actors())
                    && Places.agree(known.place(), draft.place())
                    && known.realis() == draft.realis()) {
                out.set(i, known.with(draft));
                return;
            }
        }
        out.add(draft);
    }

    /// "beheaded 12 in a raid on the village", "detained nine in raids": what was done in a raid is
    /// the raid.
    private static boolean isWithin(Words words, Draft known, Trigger trigger) {
        boolean raid = trigger.verb().isEmpty() && trigger.entry().kind().equals("ground-assault");
        int at = trigger.from() - 1;
        while (words.tagged(at, "DET") || words.tagged(at, "ADJ") || words.tagged(at, "NOUN")) {
            at--;
        }
        boolean taken = known.type() == Incident.Type.ARREST;
        return raid
                && words.isAny(at, WITHIN)
                && (taken || known.type() == Incident.Type.ATTACK_ON_CIVILIANS);
    }

    /// Gives each figure of the sentence to the nearest incident that can have it.
    private static List<Draft> withFigures(Scene scene, List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts);
        for (Figure figure : scene.figures()) {
            int best = -1;
            for (int i = 0; i < out.size(); i++) {
                boolean fits = Merging.takes(out.get(i), figure);
                if (fits && (best < 0 || gap(out.get(i), figure) < gap(out.get(best), figure))) {
                    best = i;
                }
            }
            if (best >= 0) {
                out.set(best, Merging.figured(out.get(best), figure));
            }
        }
        return out;
    }

    private static int gap(Draft draft, Figure figure) {
        return draft.triggers().stream()
                .mapToInt(span -> Math.abs(span.start() - figure.span().start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
