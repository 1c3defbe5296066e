package org.dateline.model;

import java.util.List;

/// All that one capture says, every finding with its words' place in `page.text`.
public record Reading(
        ReaderId reader,
        String input,
        Provenance capture,
        Page page,
        Article article,
        List<Name> names,
        List<Publication> publications,
        List<Claim> claims,
        List<Place> places,
        List<Figure> figures,
        List<Incident> incidents,
        List<Problem> problems) {

    public Reading {
        names = List.copyOf(names);
        publications = List.copyOf(publications);
        claims = List.copyOf(claims);
        places = List.copyOf(places);
        figures = List.copyOf(figures);
        incidents = List.copyOf(incidents);
        problems = List.copyOf(problems);
    }

    /// The same capture with other places and incidents.
    public Reading with(List<Place> otherPlaces, List<Incident> otherIncidents) {
        return new Reading(
                reader,
                input,
                capture,
                page,
                article,
                names,
                publications,
                claims,
                otherPlaces,
                figures,
                otherIncidents,
                problems);
    }
}
