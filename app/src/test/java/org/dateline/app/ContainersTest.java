package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Home;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Verification;
import org.dateline.model.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that holds many captures, from the command line to the ledger and back.
class ContainersTest {

    private static final String FERRY =
            "<html><head><title>Ferry sinks off Arda</title></head><body><article><h1>Ferry sinks off Arda</h1>"
                    + "<p>The coast guard said on Monday that a ferry sank off Arda and that two sailors died.</p>"
                    + "</article></body></html>";

    private static final String MILL = FERRY.replace("ferry", "mill").replace("Ferry", "Mill");

    @TempDir private Path folder;
    private Home home = new Home(Path.of("unset"));

    @BeforeEach
    void begin() {
        home = new Home(folder.resolve("home"));
    }

    @Test
    void readingGivesALineForEachRecordInOrder() throws IOException {
        Path warc =
                warc(
                        "crawl.warc",
                        record("1", "05", FERRY),
                        "noise\r\n\r\n",
                        record("2", "06", MILL));
        Path page = Files.writeString(folder.resolve("page.html"), MILL);
        Launched read =
                Launched.here("read", "--json", "--only", "page", warc.toString(), page.toString());
        assertEquals(1, read.code());
        List<String> inputs =
                read.out()
                        .lines()
                        .map(line -> line.replaceFirst(".*\"input\":\"([^\"]*)\".*", "$1"))
                        .toList();
        int first = record("1", "05", FERRY).length();
        assertEquals(
                List.of(warc + "#0", warc + "#" + first, warc + "#" + (first + 9), page.toString()),
                inputs);
        assertTrue(read.out().contains("\"capturedAt\":\"2031-05-05T08:00:00Z\""));
        assertTrue(read.err().startsWith(warc + "#" + first + ": broken record at byte " + first));
        assertEquals(1, read.err().lines().count(), read.err());
    }

    @Test
    void addingKeepsTheContainerAndEachRecord() throws IOException {
        Path warc = warc("crawl.warc", record("1", "05", FERRY), record("2", "06", MILL));
        Launched add = add(warc);
        assertEquals(0, add.code(), add.err());
        assertTrue(add.out().lines().findFirst().orElse("").startsWith("opened"), add.out());
        try (Ledger ledger = Ledger.open(home)) {
            assertTrue(ledger.holds(Sha256.of(Files.readAllBytes(warc).clone())));
            assertEquals(2, ledger.articles().size());
            Held ferry = held(ledger, FERRY);
            assertEquals(List.of(warc + "#0"), ferry.inputs());
            assertEquals(Optional.of("0"), ferry.record());
            assertEquals(Optional.of("https://a.example/1"), ledger.reading(ferry).capture().url());
        }
        assertClean();
        assertTrue(
                Launched.here("search", "ferry", "--home", home.folder().toString())
                        .out()
                        .contains("Ferry"));
        String again = add(warc).out();
        assertEquals(2, again.lines().filter(line -> line.startsWith("same bytes")).count(), again);
        assertClean();
    }

    @Test
    void theSamePageInTwoArchivesIsOneWithItsFirstTimeInAnyOrder() throws IOException {
        Path early = warc("early.warc", record("1", "05", FERRY));
        Path late = warc("late.warc", record("9", "25", FERRY));
        for (List<Path> order : List.of(List.of(early, late), List.of(late, early))) {
            home = new Home(folder.resolve(order.getFirst().getFileName() + ".home"));
            order.forEach(this::add);
            try (Ledger ledger = Ledger.open(home)) {
                assertEquals(1, ledger.articles().size());
                Held held = held(ledger, FERRY);
                assertEquals(List.of(early + "#0", late + "#0"), held.inputs());
                assertEquals(
                        "2031-05-05T08:00:00Z",
                        ledger.reading(held).capture().capturedAt().orElseThrow().toString());
                assertEquals(early + "#0", ledger.reading(held).input());
            }
            assertClean();
        }
    }

    @Test
    void aRecordIsFoundByItsBytesAsAPageToo() throws IOException {
        add(warc("crawl.warc", record("1", "05", FERRY)));
        Launched page = add(Files.writeString(folder.resolve("page.html"), FERRY));
        assertTrue(page.out().startsWith("same bytes"), page.out());
    }

    @Test
    void showTellsWhenceAndWhen() throws IOException {
        add(warc("crawl.warc", record("1", "05", FERRY)));
        String found = Launched.here("search", "coast", "--home", home.folder().toString()).out();
        Launched show =
                Launched.here("show", found.substring(0, 17), "--home", home.folder().toString());
        assertEquals(0, show.code(), show.err());
        assertTrue(show.out().contains("  saved     2031-05-05T08:00:00Z"), show.out());
        assertTrue(show.out().contains("  from      https://a.example/1"), show.out());
        assertTrue(show.out().contains("crawl.warc#0"), show.out());
    }

    @Test
    void aChangedContainerIsNamed() throws IOException {
        Path warc = warc("crawl.warc", record("1", "05", FERRY));
        String hash = Sha256.of(Files.readAllBytes(warc)).hex();
        add(warc);
        Path kept = home.folder().resolve("vault").resolve(hash.substring(0, 2)).resolve(hash);
        Files.writeString(kept, "WARC/1.0 no more");
        String differs = Verification.of(home, Optional.empty()).differs().orElse("");
        assertTrue(differs.startsWith(kept + " (capture " + warc), differs);
    }

    @Test
    void aLargeArchiveIsReadInLittleMemory() throws IOException {
        int megabytes = Boolean.getBoolean("long") ? 1024 : 96;
        for (boolean gzip : List.of(false, true)) {
            Path file = large(gzip, megabytes);
            Launched read = Launched.of(List.of(), "read", "--only", "page", file.toString());
            assertEquals(0, read.code(), read.err());
            assertEquals(PAGES, read.out().lines().filter(l -> l.startsWith(file + "#")).count());
            Files.delete(file);
        }
    }

    private static final int PAGES = 60;

    /// Sixty pages between records of films, which make up the file.
    private Path large(boolean gzip, int megabytes) throws IOException {
        Path file = folder.resolve(gzip ? "large.warc.gz" : "large.warc");
        byte[] film = new byte[megabytes * (1 << 20) / PAGES];
        new java.util.Random(5).nextBytes(film);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = 0; n < PAGES; n++) {
                String page = record("" + n, "05", FERRY.replace("Arda", "Arda " + n));
                out.write(part(gzip, page.getBytes(StandardCharsets.UTF_8)));
                out.write(part(gzip, film(film)));
            }
        }
        return file;
    }

    private static byte[] film(byte[] film) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head =
                "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/f\r\n"
                        + "WARC-Date: 2031-05-05T08:00:00Z\r\nWARC-Record-ID: <urn:x:f>\r\n"
                        + "Content-Type: video/mp4\r\nContent-Length: %d\r\n\r\n"
                                .formatted(film.length);
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(film);
        out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] part(boolean gzip, byte[] bytes) throws IOException {
        if (!gzip) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream to = new GZIPOutputStream(out)) {
            to.write(bytes);
        }
        return out.toByteArray();
    }

    private static String record(String name, String day, String html) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        return """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Target-URI: https://a.example/%s\r
        WARC-Date: 2031-05-%sT08:00:00Z\r
        WARC-Record-ID: <urn:x:%s>\r
        Content-Type: application/http;msgtype=response\r
        Content-Length: %d\r
        \r
        %s\r
        \r
        """
                .formatted(name, day, name, http.length(), http);
    }

    private Path warc(String name, String... records) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("", records));
    }

    private Launched add(Path... files) {
        return Launched.here(
                Stream.concat(
                                Stream.of("--home", home.folder().toString(), "add"),
                                Stream.of(files).map(Path::toString))
                        .toArray(String[]::new));
    }

    private static Held held(Ledger ledger, String html) {
        Sha256 hash = Sha256.of(html);
        return ledger.articles().stream()
                .filter(held -> held.capture().equals(hash))
                .findFirst()
                .orElseThrow();
    }

    private void assertClean() {
        assertEquals(Optional.empty(), Verification.of(home, Optional.empty()).differs());
    }
}
