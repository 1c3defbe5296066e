package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Home;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Verification;
import org.dateline.link.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` while 200 files are added: what was printed is there, nothing is half there, and a
/// second `add` completes. Five times, or fifty with `-Dlong=true`.
class KilledTest {

    private static final int FILES = 200;

    @TempDir private Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(
                    pages.resolve("ward-%03d.txt".formatted(i)),
                    "The mayor of ward %d said \"%d drones fell\" on Tuesday.%n"
                            .formatted(i, i + 2));
        }
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int rounds = Boolean.getBoolean("long") ? 50 : 5;
        for (int round = 0; round < rounds; round++) {
            Home home = new Home(folder.resolve("home" + round));
            int lines = round == 0 ? 1 : 1 + random.nextInt(FILES - 1);
            String name = "seed %d, round %d, after %d lines".formatted(seed, round, lines);
            List<RecordId> printed = killed(home, pages, lines);
            assertTrue(printed.size() >= lines, name);
            assertKept(home, printed, name);
            assertCompletes(home, pages, name);
        }
    }

    /// The articles that a run printed before and while it was killed.
    private static List<RecordId> killed(Home home, Path pages, int lines) throws IOException {
        String[] add = {"add", "--home", home.folder().toString(), pages.toString()};
        Process process =
                Launched.start(List.of(), add)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<RecordId> printed = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(
                        new java.io.InputStreamReader(
                                process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                article(line).ifPresent(printed::add);
                if (printed.size() == lines) {
                    // The handle, unlike the process, leaves what was printed to be read.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        return printed;
    }

    /// "new ID ward-007.txt": the columns stand two spaces apart.
    private static Optional<RecordId> article(String line) {
        String[] columns = line.split(" {2,20}", 3);
        return columns.length == 3 ? RecordId.parse(columns[1]) : Optional.empty();
    }

    private static void assertKept(Home home, List<RecordId> printed, String name) {
        assertEquals(Optional.empty(), Verification.of(home, Optional.empty()).differs(), name);
        try (Ledger ledger = Ledger.open(home)) {
            List<RecordId> held = ledger.articles().stream().map(Held::id).toList();
            assertTrue(held.containsAll(printed), name);
            ledger.articles().forEach(ledger::reading);
        }
    }

    private static void assertCompletes(Home home, Path pages, String name) {
        Launched again = Launched.of("add", "--home", home.folder().toString(), pages.toString());
        assertEquals(0, again.code(), name + again.err());
        assertEquals(Optional.empty(), Verification.of(home, Optional.empty()).differs(), name);
        try (Ledger ledger = Ledger.open(home)) {
            assertEquals(FILES, ledger.articles().size(), name);
            assertEquals(2 * FILES, ledger.entries().size(), name.toLowerCase(Locale.ROOT));
        }
    }
}
