package org.dateline.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.claim.Claims;
import org.dateline.figure.Sayings;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.name.Names;
import org.dateline.text.Prose;
import org.dateline.text.Sentence;
import org.dateline.text.Times;
import org.dateline.text.Words;

/// Finds what happened, where, when, to whom and by whom.
///
/// Sentence by sentence: words that tell of an incident, their slots; then the mentions of one
/// incident are brought together over the article.
public final class Incidents {

    private final Prose prose;
    private final Times times;
    private final Surroundings surroundings;
    private final List<Figure> figures;
    private final List<Integer> starts;
    private final Parties parties;
    private final Telling telling;
    private final Sayings sayings;

    private Incidents(
            Prose prose,
            Times times,
            Names names,
            List<Place> places,
            Claims claims,
            List<Figure> figures) {
        this.prose = prose;
        this.times = DayOfSending.without(prose, times);
        this.surroundings = new Surroundings(prose, this.times, places);
        this.figures = figures;
        this.starts = figures.stream().map(figure -> figure.span().start()).toList();
        this.parties = new Parties(names);
        this.telling = new Telling(new Roles(parties));
        this.sayings = Sayings.of(claims);
    }

    public static Happenings find(
            Prose prose,
            Times times,
            Names names,
            List<Place> places,
            Claims claims,
            List<Figure> figures) {
        return new Incidents(prose, times, names, places, claims, figures).all();
    }

    /// The incidents of an article as the rules tell them, and who else may have had a part.
    record Open(List<Draft> drafts, List<Candidate> candidates) {}

    static Open open(
            Prose prose,
            Times times,
            Names names,
            List<Place> places,
            Claims claims,
            List<Figure> figures) {
        return new Incidents(prose, times, names, places, claims, figures).open();
    }

    private Open open() {
        List<Draft> mentions = new ArrayList<>();
        List<Scene> scenes = prose.sentences().stream().map(this::scene).toList();
        scenes.forEach(scene -> mentions.addAll(telling.of(scene)));
        List<Draft> drafts = Merging.merge(mentions, Tallies.of(figures));
        return new Open(drafts, Candidates.of(parties, scenes, drafts));
    }

    private Happenings all() {
        Open open = open();
        List<Draft> drafts =
                new Casting(RoleModel.builtIn()).cast(open.drafts(), open.candidates());
        List<Incident> incidents = new ArrayList<>();
        Map<String, String> incidentOf = new HashMap<>();
        Optional<When> day = Optional.empty();
        for (Draft draft : drafts) {
            String id = "i" + (incidents.size() + 1);
            Optional<When> same = draft.fresh() ? day : Optional.empty();
            Draft placed =
                    draft.in(surroundings.place(draft), surroundings.time(draft).or(() -> same));
            incidents.add(incident(id, placed));
            Optional<When> before = day;
            day = placed.time().filter(when -> !Clock.isPeriod(when)).or(() -> before);
            draft.figures().forEach(figure -> incidentOf.putIfAbsent(figure, id));
        }
        return new Happenings(incidents, figures.stream().map(f -> linked(f, incidentOf)).toList());
    }

    private static Figure linked(Figure figure, Map<String, String> incidentOf) {
        return Optional.ofNullable(incidentOf.get(figure.id()))
                .map(figure::incident)
                .orElse(figure);
    }

    private Scene scene(Sentence printed) {
        Sentence sentence = DeedTags.marked(SmallNames.marked(printed));
        Words words = Words.of(sentence);
        Span span = sentence.span();
        return new Scene(
                words,
                prose.syntax(sentence),
                surroundings.places(sentence, words),
                times.inside(span),
                inside(span),
                Weapons.in(words));
    }

    /// The figures of a sentence: they are sorted by span.
    private List<Figure> inside(Span span) {
        int found = Collections.binarySearch(starts, span.start());
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && starts.get(at - 1) == span.start()) {
            at--;
        }
        List<Figure> out = new ArrayList<>();
        for (int i = at; i < starts.size() && starts.get(i) < span.end(); i++) {
            if (span.contains(figures.get(i).span())) {
                out.add(figures.get(i));
            }
        }
        return out;
    }

    private Incident incident(String id, Draft draft) {
        return new Incident(
                id,
                draft.triggers().stream()
                        .reduce(draft.span(), (a, b) -> near(a, b) ? a.cover(b) : a),
                draft.type(),
                draft.subtype(),
                draft.triggers(),
                draft.realis(),
                draft.outcome(),
                draft.actors().stream()
                        .filter(p -> !Merging.isViolent(draft.type()) || !Parties.isFaceless(p))
                        .toList(),
                draft.place().map(p -> OptionalInt.of(p.index())).orElse(OptionalInt.empty()),
                draft.time(),
                draft.weapons(),
                draft.figures(),
                OptionalInt.empty(),
                sayings.of(draft.span()),
                draft.aggregate());
    }

    /// The incident's own words: mentions elsewhere in the article are triggers only.
    private boolean near(Span a, Span b) {
        return prose.at(a.start()).equals(prose.at(b.start()));
    }
}
