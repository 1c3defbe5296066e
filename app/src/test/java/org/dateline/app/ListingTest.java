package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A CSV of saved pages opens what lies beside it, and nothing else.
class ListingTest {

    @TempDir private Path outer;
    private Path folder = Path.of("unset");

    @BeforeEach
    void begin() throws IOException {
        folder = outer.resolve("case");
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("a.html"), "<p>Rain fell on Arda on Monday.</p>");
        Files.writeString(folder.resolve("pages/b, c.html"), "<p>Snow fell on Orda.</p>");
        Files.writeString(outer.resolve("secret.html"), "<p>Nobody may read this.</p>");
    }

    @Test
    void filesComeWithWhatTheListSays() throws IOException {
        List<Input> inputs =
                list(
                        """
                        file,url,captured,published
                        a.html,https://a.example/a,2031-05-07T08:00:00Z,2031-05-06

                        "pages/b, c.html",,,
                        """);
        assertEquals(
                List.of(folder + "/a.html", folder + "/pages/b, c.html"),
                inputs.stream().map(Input::name).toList());
        Given given = inputs.getFirst().own();
        assertEquals(Optional.of("https://a.example/a"), given.url());
        assertEquals(Optional.of(Instant.parse("2031-05-07T08:00:00Z")), given.capturedAt());
        assertEquals("2031-05-06", given.published().orElseThrow().toString());
    }

    @Test
    void semicolonsTabsAndAByteOrderMarkAreReadToo() throws IOException {
        assertEquals(1, list("\uFEFFurl;file\n;a.html\n").size());
        assertEquals(folder + "/a.html", list("path\turl\na.html\t\n").getFirst().name());
    }

    @Test
    void anAddressIsNeverFetched() throws IOException {
        Input input = list("url\nhttps://a.example/x\n").getFirst();
        assertEquals(folder + "/list.csv#2", input.name());
        assertEquals(
                "https://a.example/x is not fetched: save the page and name it in a column `file`",
                input.problems().getFirst().message());
    }

    @Test
    void nothingOutsideItsFolderIsOpened() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.html"), outer.resolve("secret.html"));
        List<String> paths =
                List.of(
                        "../secret.html",
                        outer + "/secret.html",
                        "pages/../../secret.html",
                        "link.html");
        for (Input input : list("file\n" + String.join("\n", paths) + "\n")) {
            assertTrue(
                    input.problems()
                            .getFirst()
                            .message()
                            .contains("does not lie in the list's folder"),
                    input.toString());
            assertEquals(0, input.content().size());
        }
        assertEquals(1, list("file\npages/../a.html\n").size());
    }

    @Test
    void aWrongRowFailsAlone() throws IOException {
        Path csv = folder.resolve("list.csv");
        Files.writeString(csv, "file,captured\nmissing.html,\na.html,yesterday\na.html,\n");
        Launched read = Launched.here("read", "--json", "--only", "page", csv.toString());
        assertEquals(1, read.code());
        assertEquals(3, read.out().lines().count());
        assertTrue(read.err().contains("missing.html: no such file"), read.err());
        assertTrue(read.err().contains("#3: has a wrong date"), read.err());
        assertEquals(2, read.err().lines().count(), read.err());
    }

    @Test
    void brokenBytesAreSaid() throws IOException {
        Path csv = folder.resolve("list.csv");
        Files.write(csv, "file\n\"a.html".getBytes(StandardCharsets.UTF_8));
        assertFalse(Listing.of(csv).orElseThrow().isEmpty());
        Files.write(csv, new byte[] {'f', 'i', 'l', 'e', '\n', (byte) 0xff, 0, '\n'});
        assertFalse(Listing.of(csv).orElseThrow().getFirst().problems().isEmpty());
    }

    @Test
    void aTableOfOtherThingsIsNoList() throws IOException {
        Path csv = folder.resolve("dead.csv");
        Files.writeString(csv, "day,killed\nMonday,4\n");
        assertEquals(Optional.empty(), Listing.of(csv));
        assertEquals(Optional.empty(), Listing.of(folder.resolve("a.html")));
        assertEquals(Optional.empty(), Listing.of(folder.resolve("none.csv")));
    }

    private List<Input> list(String text) throws IOException {
        Path csv = folder.resolve("list.csv");
        Files.writeString(csv, text);
        return Listing.of(csv).orElseThrow();
    }
}
