package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The registry of sources from the command line, on a ledger on the disk.
class SourcesTest extends HandedIn {

    @BeforeEach
    void addThree() throws IOException {
        html(
                "fjord.html",
                "Fjord Post",
                "2031-05-12",
                "Captain Karl Ostby said the net was out by noon.");
        html("velm.html", "Velm Courier", "2031-05-13", "Karl Ostby said the net was in again.");
        html(
                "lantern.html",
                "Lantern",
                "2031-05-14",
                "Carl Oestby said the net was torn. Police said nobody was hurt.");
        run("add", folder.toString());
    }

    private void html(String file, String outlet, String day, String words) throws IOException {
        page(
                file,
                "<html lang=en><head><title>%s</title><meta property=og:site_name content='%s'><meta property=article:published_time content='%s'></head><body><article><h1>The net</h1><p>%s</p></article></body></html>"
                        .formatted(file, outlet, day, words));
    }

    @Test
    void theListDescribesWithinEightyColumnsAndCanBeNarrowed() {
        String all = run("sources");
        assertTrue(all.lines().allMatch(line -> line.length() <= 80), all);
        assertTrue(all.contains("Karl Ostby"), all);
        assertTrue(all.contains("left out: "), all);
        assertFalse(all.contains("Police "), all);
        assertTrue(run("sources", "--all").contains("Police "));
        String outlets = run("sources", "--kind", "outlet");
        assertTrue(outlets.contains("Velm Courier") && !outlets.contains("Ostby"), outlets);
        assertEquals(2, run("sources", "ostby").lines().count());
        assertEquals(1, run("sources", "--json", "ostby").lines().count());
        assertEquals(2, Launched.here("sources", "--kind", "liar", "--home", home()).code());
    }

    @Test
    void aSourceShowsItsStatementsByDay() {
        String shown = run("source", id("Karl Ostby"));
        assertTrue(shown.lines().allMatch(line -> line.length() <= 80), shown);
        assertTrue(shown.contains("STATEMENTS 2, by day"), shown);
        assertTrue(shown.indexOf("2031-05-12 c") < shown.indexOf("2031-05-13 c"), shown);
        assertTrue(shown.contains("2 captures = 2 articles, 2 independent origins"), shown);
        String about = run("source", id("Karl Ostby"), "--about", "noon");
        assertTrue(about.contains("STATEMENTS 1, by day"), about);
        Matcher claim = Pattern.compile("2031-05-12 (?<id>c[0-9a-f]{6})").matcher(shown);
        assertTrue(claim.find());
        assertEquals(shown, run("source", claim.group("id")), "whoever says the claim");
        String json = run("source", "--json", id("Karl Ostby"));
        assertTrue(json.startsWith("{\"kind\":\"source\",\"id\":\"" + id("Karl Ostby")), json);
        assertTrue(json.contains("\"statements\":[{\"claims\":[\"c"), json);
    }

    @Test
    void aMergeStandsInTheAuditTrailAndIsTakenBackByASplit() {
        String carl = id("Carl Oestby");
        String karl = id("Karl Ostby");
        run("review", "merge", carl, karl, "--reason", "one man, two spellings");
        assertTrue(run("source", carl).contains("PARTS, merged by a person"));
        assertEquals(run("source", carl), run("source", karl));
        assertTrue(run("source", karl).contains("speaks in 3 statements"));
        try (Ledger ledger = Ledger.open(home)) {
            Review review = ledger.reviews().getLast();
            assertEquals(Review.Act.ACCEPT, review.act());
            assertEquals("one man, two spellings", review.reason());
            assertTrue(review.target().isPresent());
            assertEquals("the net was torn", review.cited().getFirst().words());
        }
        run("review", "split", karl, carl, "--reason", "two men after all");
        assertTrue(run("source", karl).contains("speaks in 2 statements"));
        assertTrue(run("source", carl).contains("speaks in 1 statement,"));
        assertEquals("", Launched.here("verify", "--home", home()).err());
    }

    @Test
    void aMergeOutlivesAnotherReading() throws IOException {
        run("review", "merge", id("Carl Oestby"), id("Karl Ostby"), "--reason", "one man");
        run("add", "--published", "2031-05-20", folder.resolve("lantern.html").toString());
        assertTrue(run("source", id("Karl Ostby")).contains("speaks in 3 statements"));
    }

    @Test
    void whatCannotBeIsRefused() {
        String karl = id("Karl Ostby");
        String carl = id("Carl Oestby");
        refused(1, "no source's id begins with", "source", "n0000000000000000");
        refused(1, "no source's id begins with", "source", "");
        refused(1, "begins the ids of several sources", "source", "n");
        refused(1, "no record's id begins with", "source", "zzz");
        refused(1, "one source already", "review", "merge", karl, karl, "--reason", "x");
        refused(1, "no part of", "review", "split", carl, karl, "--reason", "x");
        refused(1, "nothing to split", "review", "split", carl, carl, "--reason", "x");
        refused(2, "merge takes two ids", "review", "merge", carl, "--reason", "x");
        refused(2, "accept takes one id", "review", "accept", carl, karl, "--reason", "x");
        refused(2, "--reason without words", "review", "merge", carl, karl, "--reason", " ");
        try (Ledger ledger = Ledger.open(home)) {
            assertEquals(List.of(), ledger.reviews());
        }
    }

    @Test
    void theExportHasEverySourceAtItsEnd() {
        String export = run("export", "ndjson");
        List<String> sources =
                export.lines().filter(line -> line.startsWith("{\"kind\":\"source\"")).toList();
        assertEquals(run("sources", "--json").lines().toList(), sources);
        assertTrue(export.endsWith(sources.getLast() + "\n"));
    }

    @Test
    void oneDamagedReadingDoesNotKeepTheOthersBack() throws IOException {
        String karl = id("Karl Ostby");
        try (Ledger ledger = Ledger.open(home)) {
            var lantern =
                    ledger.articles().stream()
                            .filter(it -> it.publisher().orElse("").equals("Lantern"))
                            .findFirst()
                            .orElseThrow();
            String hex = lantern.reading().hex();
            java.nio.file.Files.writeString(
                    home.folder().resolve("vault").resolve(hex.substring(0, 2)).resolve(hex), "{}");
        }
        Launched shown = Launched.here("source", karl, "--home", home());
        assertEquals(1, shown.code());
        assertTrue(shown.out().contains("speaks in 2 statements"), shown.out());
        assertTrue(shown.err().contains("is damaged"), shown.err());
    }

    private void refused(int code, String why, String... words) {
        Launched run = launch(words);
        assertEquals(code, run.code(), run.err());
        assertTrue(run.err().contains(why), run.err());
    }

    /// The full id of the source of this name.
    private String id(String name) {
        Matcher id =
                Pattern.compile("\"id\":\"(?<id>n[0-9a-f]{16})\"")
                        .matcher(run("sources", "--json", name));
        assertTrue(id.find(), name);
        return id.group("id");
    }

    private String run(String... words) {
        Launched run = launch(words);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    private Launched launch(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--home", home()));
        return Launched.here(all.toArray(String[]::new));
    }

    private String home() {
        return home.folder().toString();
    }
}
