package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Verification;
import org.junit.jupiter.api.Test;

/// Whatever is handed in: one clear line for each failure, exit code 1, the other inputs are done,
/// and what was stored stays.
class BadInputTest extends HandedIn {

    @Test
    void eachFailureIsOneLineAndTheOthersAreDone() throws IOException {
        Path empty = page("empty.html", "");
        Path missing = folder.resolve("missing.html");
        Path binary = folder.resolve("binary.html");
        Files.write(binary, new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 0, 0, 0, 9, 0, 3, 0, 0});
        Launched add = add(empty, missing, binary, good);
        assertEquals(1, add.code());
        List<String> failures = add.err().lines().toList();
        assertEquals(3, failures.size(), add.err());
        assertTrue(failures.get(0).startsWith(empty + ": failed: "), add.err());
        assertTrue(failures.get(1).startsWith(missing + ": failed: "), add.err());
        assertTrue(failures.get(2).startsWith(binary + ": failed: "), add.err());
        assertEquals(1, articles());
        assertClean();
    }

    @Test
    void readingGoesOnAndPrintsALineForEach() throws IOException {
        Path empty = page("empty.html", "");
        Launched read = Launched.here("read", "--json", empty.toString(), good.toString());
        assertEquals(1, read.code());
        assertEquals(2, read.out().lines().count());
        assertTrue(read.err().startsWith(empty + ": "), read.err());
        assertEquals(1, read.err().lines().count());
    }

    @Test
    void twoHundredMegabytesAreKeptButNotRead() throws IOException {
        Path huge = folder.resolve("huge.html");
        byte[] row =
                "<p>The same words again and again.</p>\n"
                        .repeat(1 << 14)
                        .getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(huge)) {
            for (long n = 0; n < 200L << 20; n += row.length) {
                out.write(row);
            }
        }
        Launched add = add(huge, good);
        assertEquals(1, add.code(), add.err());
        assertEquals(1, add.err().lines().count(), add.err());
        assertTrue(add.err().startsWith(huge + ": failed: kept, but "), add.err());
        assertEquals(2, articles());
        assertClean();
    }

    @Test
    void aFullDiskLosesNothing() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
        add(good);
        String words = "The ferry sails to the harbour daily. ".repeat(200_000);
        Path large = page("large.txt", words);
        // Files may not grow beyond 1,024 blocks of 512 bytes, as on a disk that is full.
        List<String> limited = List.of("/bin/sh", "-c", "ulimit -f 1024; exec \"$@\"", "sh");
        Launched full =
                Launched.of(limited, "add", "--home", home.folder().toString(), large.toString());
        assertEquals(1, full.code(), full.err());
        assertEquals(1, full.err().lines().count(), full.err());
        assertEquals(1, articles());
        assertClean();
        assertEquals(0, add(large).code());
        assertEquals(2, articles());
    }

    @Test
    void aHomeThatCannotBeMadeIsNamed() throws IOException {
        Path file = page("a-file", "not a folder");
        Launched add =
                Launched.here("add", "--home", file.resolve("home").toString(), good.toString());
        assertEquals(1, add.code());
        assertTrue(add.err().startsWith("dateline: " + file.resolve("home")), add.err());
        assertEquals(1, add.err().lines().count(), add.err());
    }

    @Test
    void aLedgerOfANewerDatelineIsRefused() throws SQLException {
        add(good);
        Tables.change(home, "PRAGMA user_version = 99");
        String expected =
                "dateline: %s has schema 99, this Dateline knows up to 1: use a newer Dateline"
                        .formatted(home.folder().resolve("ledger.sqlite"));
        for (String command : List.of("search", "add", "verify")) {
            String argument = command.equals("verify") ? "--head=x" : good.toString();
            Launched run = Launched.here(command, argument, "--home", home.folder().toString());
            assertEquals(1, run.code(), command);
            assertEquals(Launched.lines(expected), run.err(), command);
        }
    }

    @Test
    void aSecondWriterWaitsAndThenSaysSo() throws SQLException, IOException {
        add(good);
        Path other = page("other.txt", "A miner said \"nothing fell\".\n");
        try (Connection connection = Tables.connect(home);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Launched add = add(other);
            assertEquals(1, add.code());
            String expected =
                    "dateline: %s is being written by another process; wait for it, then try again"
                            .formatted(home.folder().resolve("ledger.sqlite"));
            assertEquals(Launched.lines(expected), add.err());
            Launched search = Launched.here("search", "mayor", "--home", home.folder().toString());
            assertEquals(0, search.code(), search.err());
            statement.execute("ROLLBACK");
        }
        assertEquals(0, add(other).code());
        assertEquals(2, articles());
    }

    @Test
    void aDamagedVaultFileIsNamed() throws IOException {
        add(good);
        Path stored = inVault(good);
        Files.writeString(stored, "The mayor said nothing.\n");
        Launched verify = Launched.here("verify", "--home", home.folder().toString());
        assertEquals(1, verify.code());
        assertTrue(verify.err().startsWith("differs: " + stored), verify.err());
        assertEquals(0, add(good).code());
        assertClean();
    }

    @Test
    void aDamagedReadingIsMadeAgain() throws IOException, SQLException {
        add(good);
        Path reading;
        try (Ledger ledger = Ledger.open(home)) {
            String hash = ledger.articles().getFirst().reading().hex();
            reading = home.folder().resolve("vault").resolve(hash.substring(0, 2)).resolve(hash);
        }
        Files.writeString(reading, "no reading");
        String folder = home.folder().toString();
        String says = good + ": left out: " + reading + " is damaged; add its capture again";
        for (String[] command :
                List.of(
                        new String[] {"links"},
                        new String[] {"links", "--json"},
                        new String[] {"export", "csv"},
                        new String[] {"export", "ndjson"},
                        new String[] {"show", "a"})) {
            List<String> words = new ArrayList<>(List.of(command));
            words.addAll(List.of("--home", folder));
            Launched run = Launched.here(words.toArray(String[]::new));
            assertEquals(1, run.code(), words.toString());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().startsWith(says), run.err());
        }
        assertEquals(0, add(good).code());
        assertClean();
        assertEquals(0, Launched.here("links", "--home", folder).code());
    }

    @Test
    void theOthersComeOutWhereOneReadingIsDamaged() throws IOException, SQLException {
        Path other = page("other.txt", "The warden said \"nine boats sank\" on Friday.\n");
        add(good, other);
        String folder = home.folder().toString();
        Path reading = damage(good);
        for (boolean rebuilt : List.of(false, true)) {
            if (rebuilt) {
                Tables.change(home, "UPDATE projection SET digest = 'of an older Dateline'");
            }
            Launched export = Launched.here("export", "ndjson", "--home", folder);
            assertEquals(1, export.code());
            assertTrue(export.out().contains("nine boats sank"), export.out());
            assertTrue(export.err().startsWith(good + ": left out: " + reading), export.err());
            Launched links = Launched.here("links", "--home", folder);
            assertEquals(1, links.code());
            assertTrue(links.out().startsWith("1 capture = 1 article"), links.out());
        }
        assertEquals(0, add(good).code());
        assertEquals(0, Launched.here("export", "ndjson", "--home", folder).code());
    }

    /// Overwrites the reading of this file in the vault.
    private Path damage(Path file) throws IOException {
        try (Ledger ledger = Ledger.open(home)) {
            String hash =
                    ledger.articles().stream()
                            .filter(held -> held.inputs().contains(file.toString()))
                            .findFirst()
                            .orElseThrow()
                            .reading()
                            .hex();
            Path reading =
                    home.folder().resolve("vault").resolve(hash.substring(0, 2)).resolve(hash);
            return Files.writeString(reading, "no reading");
        }
    }

    @Test
    void damageOutsideTheEntriesIsNamed() throws SQLException {
        add(good);
        Tables.change(home, "DROP INDEX finding_article");
        Tables.change(home, "PRAGMA writable_schema = ON");
        try (Connection connection = Tables.connect(home);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA writable_schema = ON");
            statement.execute("UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'linked'");
        }
        Launched verify = Launched.here("verify", "--home", home.folder().toString());
        assertEquals(1, verify.code(), verify.out());
        assertTrue(verify.err().contains("ledger.sqlite is damaged"), verify.err());
    }

    @Test
    void anEmptyLedgerFileIsNoLedgerYet() throws IOException {
        Files.createDirectories(home.folder());
        Files.createFile(home.folder().resolve("ledger.sqlite"));
        String expected =
                "dateline: no ledger in %s yet; begin one with `dateline add FILE`"
                        .formatted(home.folder());
        for (List<String> command : List.of(List.of("verify"), List.of("links"))) {
            Launched run = Launched.here(command.getFirst(), "--home", home.folder().toString());
            assertEquals(1, run.code());
            assertEquals(Launched.lines(expected), run.err());
        }
        assertEquals(0, add(good).code());
        assertClean();
    }

    private Launched add(Path... files) {
        List<String> arguments =
                Stream.concat(
                                Stream.of("--home", home.folder().toString(), "add"),
                                Stream.of(files).map(Path::toString))
                        .toList();
        return Launched.here(arguments.toArray(String[]::new));
    }

    private Path inVault(Path file) throws IOException {
        String hash = org.dateline.model.Sha256.of(Files.readString(file)).hex();
        return home.folder().resolve("vault").resolve(hash.substring(0, 2)).resolve(hash);
    }

    private int articles() {
        try (Ledger ledger = Ledger.open(home)) {
            return ledger.articles().size();
        }
    }

    private void assertClean() {
        assertEquals(Optional.empty(), Verification.of(home, Optional.empty()).differs());
    }
}
