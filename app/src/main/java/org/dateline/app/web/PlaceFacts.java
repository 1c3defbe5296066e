package org.dateline.app.web;

import java.util.List;
import java.util.Locale;
import org.dateline.model.Place;

/// What the margin says of a place, with its doubt.
final class PlaceFacts {

    private PlaceFacts() {}

    static void add(List<Row.Fact> facts, Place.Located place) {
        facts.add(new Row.Fact("kind", place.kind()));
        if (!place.names().isEmpty()) {
            facts.add(new Row.Fact("also", String.join(", ", place.names())));
        }
        place.country().ifPresent(code -> facts.add(new Row.Fact("country", country(code))));
        place.mention()
                .level()
                .ifPresent(level -> facts.add(new Row.Fact("precision", Words.level(level))));
        facts.add(new Row.Fact("gazetteer", place.id() + " · " + degrees(place)));
    }

    static void add(List<Row.Fact> facts, Place.Named place) {
        facts.add(new Row.Fact("located", "no: the gazetteer has no such name, or several"));
        if (!place.candidates().isEmpty()) {
            facts.add(new Row.Fact("could be", String.join(", ", place.candidates())));
        }
    }

    static String brief(Place place) {
        String use =
                place.mention().use() == Place.Use.LITERAL
                        ? ""
                        : ", " + Words.use(place.mention().use());
        return switch (place) {
            case Place.Located located ->
                    located.kind() + located.country().map(c -> ", " + country(c)).orElse("") + use;
            case Place.Named _ -> "not located" + use;
        };
    }

    private static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static String degrees(Place.Located place) {
        return String.format(Locale.ROOT, "%.2f, %.2f", place.lat(), place.lon());
    }
}
