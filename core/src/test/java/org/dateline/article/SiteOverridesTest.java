package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.capture.Decoded;
import org.dateline.capture.Intake;
import org.dateline.capture.Limits;
import org.dateline.model.Article;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.page.Layout;
import org.dateline.page.Pages;
import org.junit.jupiter.api.Test;

/// A page that defeats the general rules: its article stands in what is named a footer, its
/// readers' letters in what is named the article.
class SiteOverridesTest {

    private static final String PAGE =
            """
            <html><head><title>Norvik Tide</title></head><body>
            <article><p>I crossed on that ferry twice, and both times the bow door stuck, sadly.</p>
            <p>So did I, and nobody at the harbour office wanted to hear a word of it then.</p></article>
            <footer><div class="kop">Ferry to Velm stopped</div><div class="wie">Ilse Marran</div>
            <div>Seen on <i class="wann" title="2031-05-06">Tuesday</i></div>
            <div class="txt">The ferry to Velm was stopped on Monday, the harbour master said in a note.
            </div><div class="txt">It sails again once the door has been mended. <span>Advert</span></div>
            </footer></body></html>
            """;

    private static final String FILE =
            """
            [{"from": "2030-01-01", "until": "2031-12-31",
              "zones": {"body": "footer .txt", "comment": "article p"},
              "title": ".kop", "byline": ".wie", "date": ".wann"}]
            """;

    private static final SiteOverrides SITES = SiteOverrides.of(Map.of("tide.test", FILE));
    private static final SiteOverrides NONE = SiteOverrides.of(Map.of());

    @Test
    void theSelectorsSayWhatThePageIs() {
        Dissection parts = read("https://www.tide.test/a?b=1", "2031-05-07", SITES);
        assertEquals(
                """
                comment: I crossed on that ferry…
                comment: So did I, and nobody at…
                title: Ferry to Velm stopped
                byline: Ilse Marran
                body: The ferry to Velm was st…
                body: It sails again once the…\
                """,
                Sketch.drawn(parts)
                        .lines()
                        .filter(line -> !line.startsWith("boilerplate"))
                        .collect(Collectors.joining("\n")));
        Article article = parts.article();
        assertEquals(Optional.of("Ferry to Velm stopped"), article.title());
        assertEquals(List.of("Ilse Marran"), article.byline());
        assertEquals("2031-05-06", article.published().orElseThrow().iso());
        assertEquals(2, article.comments().size());
    }

    @Test
    void anExplanationNamesTheFileAndTheSelector() {
        Decoded decoded = decoded("https://tide.test/a", "2031-05-07");
        Layout layout = Pages.lay(decoded, Limits.usual());
        assertEquals(
                List.of(
                        "comment: selected by site/tide.test.json: article p",
                        "body: selected by site/tide.test.json: footer .txt"),
                Anatomist.explain(layout, decoded, SITES).pieces().stream()
                        .map(piece -> piece.zone().code() + ": " + piece.sign())
                        .filter(line -> line.startsWith("comment") || line.startsWith("body"))
                        .distinct()
                        .toList());
    }

    @Test
    void anotherSiteOrAnotherDayIsReadAsBefore() {
        for (String url : List.of("https://tide.test.example/a", "https://a.tide.test/", "a/b")) {
            assertEquals(read(url, "2031-05-07", NONE), read(url, "2031-05-07", SITES), url);
        }
        for (String day : List.of("2029-12-31", "2032-01-01")) {
            String url = "https://tide.test/a";
            assertEquals(read(url, day, NONE), read(url, day, SITES), day);
        }
    }

    @Test
    void anOverrideOfSomeDaysIsForNoPageWhoseDayIsNotKnown() {
        SiteOverride some = SITES.byHost().values().iterator().next().getFirst();
        assertEquals(false, some.isFor(Optional.empty()));
        SiteOverride all = SiteFile.read("site/x.json", "[{\"title\": \"b\"}]").getFirst();
        assertEquals(true, all.isFor(Optional.empty()));
    }

    @Test
    void theFirstOfSeveralThatIsForTheDayCounts() {
        String two = "[{\"until\": \"2030-12-31\", \"title\": \".wie\"}, {\"title\": \".kop\"}]";
        SiteOverrides sites = SiteOverrides.of(Map.of("tide.test", two));
        String url = "http://tide.test";
        assertEquals(Optional.of("Ilse Marran"), read(url, "2030-12-31", sites).article().title());
        assertEquals(
                Optional.of("Ferry to Velm stopped"),
                read(url, "2031-01-01", sites).article().title());
    }

    @Test
    void whatNoElementFitsStaysAsTheGeneralRulesSay() {
        SiteOverrides sites =
                SiteOverrides.of(
                        Map.of(
                                "tide.test",
                                "[{\"zones\": {\"quote\": \"q.no\"}, \"date\": \"u\"}]"));
        String url = "https://tide.test/a";
        assertEquals(read(url, "2031-05-07", NONE), read(url, "2031-05-07", sites));
    }

    @Test
    void whatComesWithDatelineCanBeReadAndIsListed() throws IOException {
        Path folder =
                Path.of(
                                URI.create(
                                        Objects.requireNonNull(
                                                        SiteOverrides.class.getResource(
                                                                "site/sites.txt"))
                                                .toString()))
                        .resolveSibling("");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> hosts =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .map(name -> name.substring(0, name.length() - ".json".length()))
                            .sorted()
                            .toList();
            assertEquals(hosts, WordLists.lines("site/sites.txt").stream().sorted().toList());
        }
        assertEquals(
                WordLists.lines("site/sites.txt").size(), SiteOverrides.builtIn().byHost().size());
    }

    private static Dissection read(String url, String day, SiteOverrides sites) {
        Decoded decoded = decoded(url, day);
        return Anatomist.dissect(Pages.lay(decoded, Limits.usual()), decoded, sites);
    }

    private static Decoded decoded(String url, String day) {
        Given given =
                Given.nothing()
                        .seen(Optional.of(url), Optional.of(Instant.parse(day + "T10:00:00Z")));
        Content content = Content.of(PAGE.getBytes(StandardCharsets.UTF_8));
        Decoded decoded = Intake.decode(new Capture("page.html", content, given), Limits.usual());
        assertTrue(decoded.provenance().capturedAt().isPresent());
        return decoded;
    }
}
