package org.dateline.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.Flow;
import org.dateline.model.Capture;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.dateline.model.ReaderId;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever came in one after the other, in whatever order, is linked as if it had come in at once.
class RelinkingTest {

    private static final Path SAMPLES = Path.of("../samples");

    private static final boolean LONG = Boolean.getBoolean("long");

    /// So many that some keys are crowded.
    private static final int ARTICLES = LONG ? 150 : 90;

    @TempDir private Path folder;

    @Test
    void whatIsNewIsLinkedAsFromNothing() throws IOException {
        Growing growing = new Growing(SAMPLES);
        long seed = LONG ? System.nanoTime() : 8;
        Random random = new Random(seed);
        for (int round = 0; round < (LONG ? 10 : 1); round++) {
            Home home = new Home(folder.resolve("home" + round));
            List<Integer> order = new ArrayList<>(IntStream.range(0, ARTICLES).boxed().toList());
            Collections.shuffle(order, random);
            int at = 0;
            for (int step = 0; at < ARTICLES; step++) {
                int more = (step == 0 ? 30 : 1) + random.nextInt(ARTICLES / 3);
                int to = Math.min(ARTICLES, at + more);
                add(home, growing.reader(), order.subList(at, to), growing);
                at = to;
                decide(home, random);
                if (step % 2 == 1) {
                    int again = order.get(random.nextInt(at));
                    add(home, otherwise(growing.reader()), List.of(again), growing);
                }
                assertLinked(home, "seed %d, round %d, %d articles".formatted(seed, round, at));
            }
        }
    }

    private static void add(Home home, Draft.Reader reader, List<Integer> numbers, Growing from) {
        try (Scribe scribe = Scribe.open(home, "ada", Clock.systemUTC())) {
            scribe.add(
                    numbers.stream()
                            .map(n -> scribe.draft(from.capture(n), Optional.empty(), reader))
                            .toList());
        }
    }

    /// One that finds no incidents.
    private static Draft.Reader otherwise(Draft.Reader reader) {
        return new Draft.Reader() {
            @Override
            public ReaderId id() {
                return new ReaderId("other", "m", "g");
            }

            @Override
            public Reading read(Capture capture) {
                Reading reading = reader.read(capture);
                return reading.with(reading.places(), List.of());
            }
        };
    }

    /// A person accepts or rejects a link, a record and a place, whichever chance shows.
    private static void decide(Home home, Random random) {
        List<String> chosen = new ArrayList<>();
        try (Ledger ledger = Ledger.open(home)) {
            List<Link> links = ledger.links().links();
            chosen.add(links.get(random.nextInt(links.size())).id());
            links.stream()
                    .filter(link -> link.certainty() == Link.Certainty.SUGGESTED)
                    .skip(random.nextInt(3))
                    .findFirst()
                    .ifPresent(link -> chosen.add(link.id()));
            chosen.add(any(ledger.links().mains(), random));
            Held held = ledger.articles().get(random.nextInt(ledger.articles().size()));
            Toponym.all(ledger.reading(held)).stream()
                    .findFirst()
                    .ifPresent(place -> chosen.add(place.id().toString()));
        }
        for (String id : chosen) {
            Review.Act act = random.nextBoolean() ? Review.Act.ACCEPT : Review.Act.REJECT;
            Target target = target(home, id);
            try (Scribe scribe = Scribe.open(home, "ada", Clock.systemUTC())) {
                scribe.review(act, target, "because");
            }
        }
    }

    private static Target target(Home home, String id) {
        try (Ledger ledger = Ledger.open(home)) {
            return ledger.target(id);
        }
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static void assertLinked(Home home, String name) {
        try (Ledger ledger = Ledger.open(home)) {
            List<Reading> all = ledger.articles().stream().map(ledger::reading).toList();
            Links expected = Flow.link(all, ledger.decisions());
            assertTrue(expected.links().size() > 10, name);
            assertEquals(expected, ledger.links(), name);
            try (Sql sql = Sql.reader(home)) {
                int linked = sql.one("SELECT count(*) FROM linked", r -> r.getInt(1)).orElse(0);
                assertEquals(all.size(), linked, name);
            }
        }
    }

    @Test
    void oneMoreArticleIsComparedWithFewOthers() throws IOException {
        Growing growing = new Growing(SAMPLES);
        Home home = new Home(folder);
        growing.add(home, 0, 60);
        assertLinked(home, "sixty");
        List<String> before = parts(home);
        growing.add(home, 60, 61);
        assertLinked(home, "one more");
        List<String> after = parts(home);
        after.removeAll(before);
        assertEquals(1, after.size(), "parts that were decided on anew");
    }

    @Test
    void whoAsksAgainDoesNotWaitForAWriter() throws IOException {
        Growing growing = new Growing(SAMPLES);
        Home home = new Home(folder);
        growing.add(home, 0, 40);
        assertTrue(relinked(home).isNew(), "not linked yet");
        assertLinked(home, "forty");
        assertFalse(relinked(home).isNew(), "linked");
        decide(home, new Random(1));
        assertTrue(relinked(home).isNew(), "decided on");
    }

    /// As a process that remembers nothing finds the tables.
    private static Relinking relinked(Home home) {
        try (Ledger ledger = Ledger.open(home);
                Sql sql = Sql.reader(home)) {
            SortedMap<String, Sha256> readings = new TreeMap<>();
            ledger.articles().forEach(held -> readings.put(held.id().toString(), held.reading()));
            var versions = new Versions(readings, ledger.decisions());
            var vault = new Readings(new Vault(home.vault()));
            var tables = Remembered.of(sql);
            var out = new Relinking(tables, vault, versions, ledger.decisions(), Map.of());
            out.links();
            return out;
        }
    }

    private static List<String> parts(Home home) {
        try (Sql sql = Sql.reader(home)) {
            return new ArrayList<>(sql.all("SELECT key FROM part", row -> row.getString(1)));
        }
    }
}
