package org.dateline.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Each Java peer on one page, written for the project.
class ExtractorTest {

    private static final List<String> PARAGRAPHS =
            List.of(
                    "The ferry to Velm sailed again on Monday, after engineers had replaced the"
                            + " bow door, its hinges and both of the seals that failed in March.",
                    "Passengers waited in the new hall, which the port of Norvik had opened a week"
                            + " earlier, and were let on board by half past nine, the harbour"
                            + " master said.",
                    "A second ship, larger and slower, is to join the line in autumn, once the pier"
                            + " at Tessin has been dredged, widened and given a ramp of its own.");

    private static final byte[] PAGE =
            """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
            <title>Ferry to Velm sails again</title>
            <meta name="author" content="Ilse Marran"></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Ships</a></li></ul></nav>
            <div class="article"><h1>Ferry to Velm sails again</h1>
            <p>%s</p><p>%s</p><p>%s</p></div>
            <div class="footer">Port Gazette, café by the pier</div></body></html>
            """
                    .formatted(PARAGRAPHS.toArray())
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void readability4jTakesTheParagraphsAndLeavesTheHeadlineAmongThem() {
        assertEquals(
                new Extract(
                        Optional.of("Ferry to Velm sails again"),
                        List.of("Ilse Marran"),
                        "Ferry to Velm sails again " + String.join(" ", PARAGRAPHS)),
                read("readability4j", PAGE));
    }

    @Test
    void theCoreTakesTheSameParagraphsALineEach() {
        assertEquals(
                new Extract(
                        Optional.of("Ferry to Velm sails again"),
                        List.of("Ilse Marran"),
                        String.join("\n", PARAGRAPHS)),
                read("dateline", PAGE));
    }

    @Test
    void theBaselineOfParagraphsTakesThemAndNothingElse() {
        assertEquals(Extract.of(String.join("\n", PARAGRAPHS)), read("jsoup-paragraphs", PAGE));
    }

    @Test
    void theBaselineOfAllTextTakesTheFurnitureToo() {
        assertEquals(
                Extract.of(
                        "Home Ships Ferry to Velm sails again "
                                + String.join(" ", PARAGRAPHS)
                                + " Port Gazette, café by the pier"),
                read("jsoup-text", PAGE));
    }

    @Test
    void aPageWithoutWordsHasNone() {
        for (String name : List.of("dateline", "readability4j", "jsoup-text", "jsoup-paragraphs")) {
            assertEquals("", read(name, new byte[0]).body(), name);
            assertEquals("", read(name, "<div><p></div".getBytes(StandardCharsets.UTF_8)).body());
        }
    }

    @Test
    void aPageInItsOwnCharsetIsReadInIt() {
        byte[] page =
                "<meta charset=\"iso-8859-1\"><p>Łódź has none, Málaga one.</p>"
                        .replace("Łódź", "Lodz")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("Lodz has none, Málaga one.", read("jsoup-paragraphs", page).body());
    }

    @Test
    void nobodyIsAskedForByAnotherName() {
        assertEquals(Optional.empty(), Extractor.named("trafilatura"));
        assertEquals(
                List.of(),
                Arrays.asList("", "Dateline", "jsoup").stream()
                        .filter(name -> Extractor.named(name).isPresent())
                        .toList());
    }

    private static Extract read(String name, byte[] page) {
        return Extractor.named(name).orElseThrow().extract(page);
    }
}
