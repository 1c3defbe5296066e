package org.dateline.app.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Incident;
import org.dateline.model.Place;
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
        for (int i = 0; i < reading.places().size(); i++) {
            marks.place(place(i), reading.places().get(i).mention());
        }
        return List.copyOf(marks.all);
    }

    /// Places have no id of their own in a reading; the page numbers them from 1.
    static String place(int index) {
        return "g" + (index + 1);
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
