package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.app.ledger.Ledger;
import org.dateline.app.view.DemoView;
import org.dateline.app.view.Stock;
import org.junit.jupiter.api.Test;

/// What the demo shows of the samples, within 80 columns.
class DemoTest extends HandedIn {

    @Test
    void numbersOfDifferentPeopleAreNoRange() {
        Launched add = Launched.here("add", "--home", home.folder().toString(), "../samples");
        assertEquals(0, add.code(), add.err());
        var printed = new java.io.ByteArrayOutputStream();
        try (Ledger ledger = Ledger.open(home);
                var out =
                        new java.io.PrintStream(
                                printed, true, java.nio.charset.StandardCharsets.UTF_8)) {
            new DemoView(Stock.of(ledger, ledger.whole()), out, "./dateline").print();
        }
        String demo = printed.toString(java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(demo.lines().allMatch(line -> line.length() <= 80), demo);
        String flat = demo.replaceAll("\\s{1,80}", " ");
        assertTrue(flat.contains("killed 3–8 (not of the same: 3 soldiers, 8 civilians)"), demo);
    }

    @Test
    void aSearchSaysInWhichArticleWithinEightyColumns() {
        String folder = home.folder().toString();
        assertEquals(0, Launched.here("add", "--home", folder, "../samples").code());
        Launched search = Launched.here("search", "--home", folder, "drones");
        assertEquals(0, search.code(), search.err());
        assertTrue(search.out().lines().allMatch(line -> line.length() <= 80), search.out());
        assertTrue(
                search.out().contains(" in           Halyard News Agency: Shells hit"),
                search.out());
    }

    @Test
    void aStoryPutsEveryNumberBesideWhoTellsIt() {
        String folder = home.folder().toString();
        assertEquals(0, Launched.here("add", "--home", folder, "../samples").code());
        Launched story = Launched.here("story", "--home", folder, "ae64e");
        assertEquals(0, story.code(), story.err());
        assertTrue(story.out().lines().allMatch(line -> line.length() <= 80), story.out());
        String flat = story.out().replaceAll("\\s{1,80}", " ");
        assertTrue(
                flat.contains("killed, civilians: 7–8, none better attested than another"), flat);
        assertTrue(flat.contains("killed (WHOLE WAR): 204 or more"), flat);
        assertTrue(flat.contains("Eight dead at the bus station (a92f8ee), a reprint of E"), flat);
        Launched json = Launched.here("story", "--home", folder, "--json", "ae64e");
        assertEquals(1, json.out().lines().count());
        assertTrue(json.out().startsWith("{\"kind\":\"story\",\"id\":\"s"), json.out());
        assertEquals(1, Launched.here("story", "--home", folder, "nobody").code());
    }
}
