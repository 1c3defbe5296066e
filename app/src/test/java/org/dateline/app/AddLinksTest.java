package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.app.ledger.Home;
import org.junit.jupiter.api.Test;

/// `add` leaves the ledger linked and says how what came in stands to the rest.
class AddLinksTest extends HandedIn {

    private static final Path SAMPLES = Path.of("../samples");

    @Test
    void aLineSaysWhatWasLinked() throws IOException, SQLException {
        Launched add = run("add", SAMPLES.toString());
        assertEquals(0, add.code(), add.err());
        String flat = add.out().replaceAll("\\s{1,80}", " ");
        assertTrue(flat.contains("linked 4 copies, versions or reprints; 4 incidents that"), flat);
        assertTrue(flat.contains(" 2 contradictions ("), flat);
        assertTrue(add.out().lines().allMatch(line -> line.length() <= 80), add.out());
        assertEquals(9, Tables.rows(home, "linked"));
        assertFalse(run("add", SAMPLES.toString()).out().contains("linked"), "nothing is new");
    }

    @Test
    void whatHasNothingInCommonIsSaidToHaveNothing() {
        Launched add = run("add", good.toString());
        assertTrue(add.out().contains("linked        no copy, and nothing that another"));
    }

    @Test
    void linkingCanBeLeftToTheNextQuestion() throws IOException, SQLException {
        Launched add = run("add", "--no-links", good.toString());
        assertFalse(add.out().contains("linked"), add.out());
        assertEquals(0, Tables.rows(home, "linked"));
        run("links");
        assertEquals(1, Tables.rows(home, "linked"));
    }

    @Test
    void theOrderOfAddingChangesNoLink() throws IOException {
        run("add", SAMPLES.toString());
        String all = run("links", "--json").out();
        List<Path> pages;
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            pages = new ArrayList<>(files.filter(it -> isPage(it.toString())).sorted().toList());
        }
        home = new Home(folder.resolve("other"));
        pages.reversed().forEach(page -> assertEquals(0, run("add", page.toString()).code()));
        assertEquals(all, run("links", "--json").out());
    }

    @Test
    void damagedTablesAreComputedAgain() throws SQLException {
        run("add", SAMPLES.toString());
        String links = run("links", "--json").out();
        for (String damage :
                List.of(
                        "UPDATE tie SET json = '{\"one\":'",
                        "UPDATE part SET json = '{}'",
                        "UPDATE linked SET keys = x'00'")) {
            Tables.change(home, damage);
            // in a process of its own, which remembers no links
            Launched again = Launched.of("--home", home.folder().toString(), "links", "--json");
            assertEquals(0, again.code(), again.err());
            assertEquals(links, again.out());
            assertTrue(again.err().startsWith("dateline: the table "), again.err());
            assertTrue(
                    again.err().contains("; all links were computed again from the readings"),
                    again.err());
        }
        Launched after = Launched.of("--home", home.folder().toString(), "links", "--json");
        assertEquals("", after.err());
    }

    private static boolean isPage(String name) {
        return name.endsWith(".html") || name.endsWith(".txt");
    }

    private Launched run(String... words) {
        List<String> all = new ArrayList<>(List.of("--home", home.folder().toString()));
        all.addAll(List.of(words));
        return Launched.here(all.toArray(String[]::new));
    }
}
