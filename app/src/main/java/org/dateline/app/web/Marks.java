package org.dateline.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.app.ledger.Toponym;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Incident;
import org.dateline.model.Place;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/// The marks of a reading's claims, places, figures and incidents.
final class Marks {

    private final List<Mark> all = new ArrayList<>();

    private Marks() {}

    static List<Mark> of(Reading reading) {
        Marks marks = new Marks();
        reading.claims().forEach(marks::claim);
        reading.incidents().forEach(marks::incident);
        reading.figures()
                .forEach(figure ->
                        marks.add(figure.id(), Kind.FIGURE, Mark.Part.WORDS, figure.span()));
        List<Toponym> places = Toponym.all(reading);
        for (int i = 0; i < places.size(); i++) {
            for (int mention : places.get(i).mentions()) {
                marks.place(place(i), reading.places().get(mention).mention());
            }
        }
        return List.copyOf(marks.all);
    }

    /// Places have no id of their own in a reading; the page numbers them from 1, in the order of
    /// [Toponym#all].
    static String place(int index) {
        return "g" + (index + 1);
    }

    /// From the first to the last character of a claim, publication, incident or figure.
    static Span whole(Reading reading, String key) {
        return Stream.of(
                        reading.claims().stream().filter(c -> c.id().equals(key)).map(Claim::span),
                        reading.publications().stream()
                                .filter(p -> p.id().equals(key))
                                .map(Publication::span),
                        reading.incidents().stream()
                                .filter(i -> i.id().equals(key))
                                .map(Incident::span),
                        reading.figures().stream()
                                .filter(f -> f.id().equals(key))
                                .map(Figure::span))
                .flatMap(found -> found)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such record: " + key));
    }

    private void claim(Claim claim) {
        claim.content().forEach(span -> add(claim.id(), Kind.CLAIM, Mark.Part.CONTENT, span));
        claim.cue().ifPresent(span -> add(claim.id(), Kind.CLAIM, Mark.Part.CUE, span));
        claim.source().stream()
                .flatMap(voice -> voice.spans().stream())
                .forEach(span -> add(claim.id(), Kind.CLAIM, Mark.Part.SOURCE, span));
    }

    private void incident(Incident incident) {
        List<Span> words =
                incident.trigger().isEmpty() ? List.of(incident.span()) : incident.trigger();
        words.forEach(span -> add(incident.id(), Kind.INCIDENT, Mark.Part.WORDS, span));
        add(incident.id(), Kind.INCIDENT, Mark.Part.EXTENT, incident.span());
    }

    /// "Turkish drones" is no place where anything is; it lights up and has no line of its own.
    private void place(String record, Place.Mention mention) {
        boolean located = mention.use() != Place.Use.ASSOCIATIVE;
        add(record, Kind.PLACE, located ? Mark.Part.WORDS : Mark.Part.EXTENT, mention.span());
    }

    private void add(String record, Kind kind, Mark.Part part, Span span) {
        if (!span.isEmpty()) {
            all.add(new Mark(record, kind, part, span));
        }
    }
}
