package org.dateline.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.model.Name;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

/// Many names, and names that share words.
class RosterTest {

    private static final int MANY = 20_000;

    private static Sighting sighting(int at, String... words) {
        return new Sighting(
                new Span(at, at + 1),
                List.of(words),
                words.length > 1 ? Optional.of(Name.Kind.PERSON) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    private static List<String> names(Roster roster) {
        return roster.names().stream().map(n -> n.name() + " " + n.mentions().size()).toList();
    }

    @Test
    void aWordAloneIsTheNameThatBeginsOrEndsWithIt() {
        Roster roster = new Roster();
        roster.add(sighting(0, "Ana", "Belk"));
        roster.add(sighting(10, "Ana", "Ruse"));
        roster.add(sighting(20, "Belk"));
        roster.add(sighting(30, "Ana"));
        roster.add(sighting(40, "Maria", "Ana", "Belk"));
        assertEquals(List.of("Maria Ana Belk 4", "Ana Ruse 1"), names(roster));
    }

    @Test
    void aFullerFormIsFoundByItsOwnBeginning() {
        Roster roster = new Roster();
        roster.add(sighting(0, "Ana", "Belk"));
        roster.add(sighting(10, "Maria", "Ana", "Belk"));
        roster.add(sighting(20, "Maria"));
        assertEquals(List.of("Maria Ana Belk 3"), names(roster));
    }

    @Test
    void manyNamesakesTakeTimeByTheirNumberOnly() {
        Roster roster = new Roster();
        List<Name> names =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> {
                            IntStream.range(0, MANY)
                                    .forEach(i -> roster.add(sighting(2 * i, "Ana", "Belk" + i)));
                            return roster.names();
                        });
        assertEquals(MANY, names.size());
    }
}
