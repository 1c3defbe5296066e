package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveBoxTest {

    private static final String PAGE = "<p>Rain fell on Arda on Monday.</p>";

    private static final String INDEX =
            """
            {"url": "https://a.example/rain", "timestamp": "1935828000.12", "title": "Rain",
             "history": {
               "singlefile": [{"status": "failed", "output": "singlefile.html", "start_ts": "2031-05-06T09:00:00+00:00"},
                              {"status": "succeeded", "output": "singlefile.html", "start_ts": "2031-05-06T10:00:00.5+00:00"}],
               "dom": [{"status": "succeeded", "output": "output.html", "start_ts": "2031-05-06T11:00:00+00:00"}]}}
            """;

    @TempDir private Path folder;

    @Test
    void aSnapshotIsOnePage() throws IOException {
        Path snapshot = snapshot(INDEX, "singlefile.html", "output.html", "favicon.html");
        Inputs found = Inputs.of(List.of(folder.toString()));
        assertEquals(1, found.inputs().size(), found.toString());
        Input input = found.inputs().getFirst();
        assertEquals(snapshot.resolve("singlefile.html").toString(), input.name());
        assertEquals(Optional.of("https://a.example/rain"), input.own().url());
        assertEquals(
                Optional.of(Instant.parse("2031-05-06T10:00:00.5Z")), input.own().capturedAt());
        assertTrue(found.skipped().getFirst().contains("ArchiveBox snapshot"));
    }

    @Test
    void theNextBestSavingIsTakenWhereTheFirstIsGone() throws IOException {
        snapshot(INDEX, "output.html");
        Input input = Inputs.of(List.of(folder.toString())).inputs().getFirst();
        assertTrue(input.name().endsWith("output.html"));
        assertEquals(Optional.of(Instant.parse("2031-05-06T11:00:00Z")), input.own().capturedAt());
    }

    @Test
    void anIndexThatPointsElsewhereOpensNothing() throws IOException {
        Files.writeString(folder.resolve("secret.html"), PAGE);
        String trick =
                INDEX.replace("output.html", "../../secret.html")
                        .replace("singlefile.html", "/etc/x.html");
        Path snapshot = snapshot(trick);
        Files.createSymbolicLink(
                snapshot.resolve("singlefile.html"), folder.resolve("secret.html"));
        Input input = Inputs.of(List.of(snapshot.toString())).inputs().getFirst();
        assertTrue(
                input.problems().getFirst().message().contains("without a saved page"),
                input.toString());
        assertEquals(Optional.of(Instant.parse("2031-05-06T10:00:00Z")), input.own().capturedAt());
    }

    @Test
    void aFolderWithAnotherIndexIsAFolder() throws IOException {
        snapshot("{\"url\": \"https://a.example\"}", "a.html");
        assertEquals(2, Inputs.of(List.of(folder.toString())).inputs().size());
        snapshot("{broken", "a.html");
        assertEquals(2, Inputs.of(List.of(folder.toString())).inputs().size());
    }

    private Path snapshot(String index, String... pages) throws IOException {
        Path snapshot = Files.createDirectories(folder.resolve("archive").resolve("1935828000.12"));
        Files.writeString(snapshot.resolve("index.json"), index);
        for (String page : pages) {
            Files.writeString(snapshot.resolve(page), PAGE);
        }
        return snapshot;
    }
}
