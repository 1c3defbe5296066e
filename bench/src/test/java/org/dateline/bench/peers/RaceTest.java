package org.dateline.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.dateline.bench.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real processes over a folder of two pages.
class RaceTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void aPeerInAProcessPrintsALineForEachPageAndItsPaceIsTold() throws Exception {
        Path pages = pages();
        Contestant peer = java("jsoup-paragraphs");
        Race race = new Race(List.of(peer), pages, 2, folder);
        Race.Paces paces = race.run(2);
        assertEquals(
                """
                {"input":"a.html","byline":[],"body":"One \\"ship\\"."}
                {"input":"b.html","byline":[],"body":""}
                """,
                Files.readString(race.printed(peer)).replace("\n ", "\n"));
        Score score = score(paces, peer);
        assertEquals(2, score.whole().size());
        assertEquals(2, score.steady().size());
        assertTrue(score.whole().stream().allMatch(pace -> pace > 0), score.toString());
    }

    @Test
    void aSlowOneRunsOnceAndOneThatLosesPagesIsNamed() throws Exception {
        Path pages = pages();
        Contestant slow = new Contestant("ls", "ls", List.of("ls"), Optional.empty(), true);
        Race.Paces paces = new Race(List.of(slow), pages, 2, folder).run(3);
        assertEquals(1, score(paces, slow).whole().size());
        Race race = new Race(List.of(slow), pages, 3, folder);
        var thrown = assertThrows(IllegalStateException.class, () -> race.run(1));
        assertTrue(
                thrown.toString().contains("ls printed 2 lines for 3 pages (exit 0)"),
                thrown.toString());
    }

    @Test
    void theShellTellsWhatItsChildrenTook() throws Exception {
        Timed busy =
                Timed.run(
                        List.of(
                                "sh",
                                "-c",
                                "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; exit 3"),
                        folder.resolve("busy"));
        assertEquals(3, busy.exit());
        assertTrue(busy.cpuSeconds() > 0.02, busy.toString());
        assertEquals(65.43, Timed.seconds("0m0.01s 0m0.00s\n1m5.12s 0m0.31s\n"), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> Timed.seconds("sh: no times"));
    }

    @Test
    void packedPagesAreUnpackedOnce() throws IOException {
        Path html = Files.createDirectories(folder.resolve("sets/one/html"));
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(html.resolve("p.html.gz")))) {
            out.write("<p>One.".getBytes(StandardCharsets.UTF_8));
        }
        Path to = folder.resolve("unpacked");
        assertEquals(
                List.of(to.resolve("p.html")),
                SavedPages.unpacked(folder.resolve("sets"), to).files());
        Files.writeString(to.resolve("p.html"), "kept");
        SavedPages.unpacked(folder.resolve("sets"), to);
        assertEquals("kept", Files.readString(to.resolve("p.html")));
    }

    private Path pages() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("a.html"), "<p>One \"ship\".</p>");
        Files.writeString(pages.resolve("b.html"), "");
        return pages;
    }

    private static Score score(Race.Paces paces, Contestant contestant) {
        return paces.score(contestant, Figures.lastOf("f1=1").orElseThrow());
    }

    private static Contestant java(String name) {
        return Contestant.all(Path.of("")).stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
