package org.dateline.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.app.ledger.Toponym;
import org.dateline.model.Place;
import org.dateline.model.Reading;

/// Words the margin's row of one place: once, with all its mentions.
final class PlaceRows {

    private final Reading reading;
    private final Proof proof;

    PlaceRows(Reading reading, Proof proof) {
        this.reading = reading;
        this.proof = proof;
    }

    /// What the place is taken for, as far as the gazetteer knows it.
    List<Row.Fact> facts(Toponym toponym) {
        List<Row.Fact> facts = new ArrayList<>();
        switch (toponym.first(reading)) {
            case Place.Located located -> PlaceFacts.add(facts, located);
            case Place.Named named -> PlaceFacts.add(facts, named);
        }
        for (Place.Use use : Place.Use.values()) {
            long times = mentions(toponym).stream().filter(m -> m.use() == use).count();
            if (times > 0) {
                facts.add(new Row.Fact("used as", Words.use(use) + ": " + times + "×"));
            }
        }
        mentions(toponym).stream()
                .flatMap(mention -> mention.relation().stream())
                .distinct()
                .forEach(relation -> facts.add(new Row.Fact("relation", relation)));
        return facts;
    }

    /// As printed; other words for the same place stand beside it, never instead of it.
    String head(Toponym toponym) {
        String first = words(toponym.first(reading));
        String others =
                mentions(toponym).stream()
                        .map(Place.Mention::text)
                        .distinct()
                        .filter(words -> !first.contains(words))
                        .collect(Collectors.joining(", "));
        return others.isEmpty() ? first : first + "; " + others;
    }

    String brief(Toponym toponym) {
        int n = toponym.mentions().size();
        String times = n == 1 ? "" : " · " + n + " mentions";
        return PlaceFacts.brief(best(toponym)) + times;
    }

    List<Row.Evidence> evidence(Toponym toponym) {
        return mentions(toponym).stream().map(m -> proof.of(m.use().code(), m.span())).toList();
    }

    /// The mention that says most: one where something is, else the first.
    private Place best(Toponym toponym) {
        return toponym.mentions().stream()
                .map(reading.places()::get)
                .filter(place -> place.mention().use() == Place.Use.LITERAL)
                .findFirst()
                .orElseGet(() -> toponym.first(reading));
    }

    private List<Place.Mention> mentions(Toponym toponym) {
        return toponym.mentions().stream().map(n -> reading.places().get(n).mention()).toList();
    }

    /// As printed, with the gazetteer's name beside it where that is another.
    static String words(Place place) {
        String printed = place.mention().text();
        return switch (place) {
            case Place.Located located when !located.name().equals(printed) ->
                    printed + " (" + located.name() + ")";
            case Place.Located _, Place.Named _ -> printed;
        };
    }
}
