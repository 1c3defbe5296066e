package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Toponym;
import org.dateline.model.Link;
import org.junit.jupiter.api.Test;

/// A place is a record of its article, and `show` and `review` take it as they take a link.
class PlaceReviewTest extends HandedIn {

    private static final String SAMPLE = "../samples/halyard/akranes-1930.html";

    @Test
    void aRejectedPlaceKeepsItsWordsAndLosesWhatTheyWereTakenFor() {
        run("add", SAMPLE);
        Toponym place = place("Akranes");
        assertEquals(3, place.mentions().size());
        assertTrue(run("export", "csv").contains(",Akranes,Akranes,geonames:"));
        String shown = run("show", place.id().toString().substring(0, 9));
        assertTrue(shown.contains("taken for    Akranes, populated place"), shown);
        run("review", "reject", place.id().toString(), "--reason", "another town of this name");
        String csv = run("export", "csv");
        assertTrue(csv.contains(",Akranes,,,,,,"), csv);
        assertFalse(csv.contains(",Akranes,Akranes,geonames:"), csv);
        run("add", "--published", "2024-05-15", SAMPLE);
        assertTrue(run("export", "csv").contains(",Akranes,,,,,,"), "read again, still rejected");
    }

    @Test
    void aLinkIsShownWithBothItsEnds() {
        run("add", SAMPLE, "../samples/midfjord-courier/eight-dead.html");
        Link incident =
                links().stream()
                        .filter(l -> l.type() == Link.Relation.SAME_INCIDENT)
                        .findFirst()
                        .orElseThrow();
        String shown = run("show", incident.id().substring(0, 9));
        assertTrue(shown.startsWith("LINK " + incident.id()), shown);
        assertTrue(shown.contains("INCIDENT " + incident.from()), shown);
        assertTrue(shown.contains("INCIDENT " + incident.to()), shown);
        assertEquals(2, shown.lines().filter(line -> line.startsWith("  words ")).count(), shown);
    }

    private String run(String... words) {
        List<String> all = new java.util.ArrayList<>(List.of(words));
        all.addAll(List.of("--home", home.folder().toString()));
        Launched run = Launched.here(all.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    private List<Link> links() {
        try (Ledger ledger = Ledger.open(home)) {
            return ledger.links().links();
        }
    }

    private Toponym place(String name) {
        try (Ledger ledger = Ledger.open(home)) {
            var reading = ledger.reading(ledger.articles().getFirst());
            return Toponym.all(reading).stream()
                    .filter(place -> place.first(reading).mention().text().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
