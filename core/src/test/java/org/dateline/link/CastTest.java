package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.model.Name;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

/// Who counts as a private person that two articles may share.
class CastTest {

    private static final Reading READ =
            Sketch.read("outlet: Harbour Courier\nPort Saxby was shelled, Ana Belk said.\n");

    @Test
    void townsAndTheOutletAreNobody() {
        assertEquals(Set.of("ana belk", "port saxby"), people(List.of()));
        assertEquals(Set.of("ana belk"), people(List.of(town("PORT SAXBY"))));
    }

    private static Set<String> people(List<Place> places) {
        Reading reading =
                new Reading(
                        READ.reader(),
                        READ.input(),
                        READ.capture(),
                        READ.page(),
                        READ.article(),
                        List.of(
                                person("Ana Belk"),
                                person("Port Saxby"),
                                person("Harbour Courier")),
                        READ.publications(),
                        READ.claims(),
                        places,
                        READ.figures(),
                        READ.incidents(),
                        READ.problems());
        return Cast.of(reading, List.of()).people();
    }

    private static Place town(String name) {
        return new Place.Named(
                new Place.Mention(
                        new Span(0, name.length()),
                        name,
                        Place.Use.LITERAL,
                        Optional.of(Place.Level.SETTLEMENT),
                        Optional.empty(),
                        OptionalDouble.empty()),
                List.of());
    }

    private static Name person(String name) {
        return new Name(
                "n1",
                Name.Kind.PERSON,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
