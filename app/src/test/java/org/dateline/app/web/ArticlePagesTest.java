package org.dateline.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticlePagesTest {

    private final ArticlePage page = page(Optional.empty());
    private final Document html = Jsoup.parse(Templates.render("article", page));

    @Test
    void theColumnReadsAsTheCaptureDoes() {
        html.select(".text .tag, .zone, figcaption, .address, summary").remove();
        String read =
                html.select(".text .z").stream()
                        .map(Element::text)
                        .collect(Collectors.joining("\n"));
        assertEquals(Specimen.TEXT, read);
    }

    @Test
    void zonesAreToldApartAndWhatIsNotArticleIsFolded() {
        assertEquals("Minister claims the pass", html.select("h1.title").text());
        assertEquals("Left out: 1 comment", html.select("details.left > summary").text());
        assertEquals(
                "Post on X · Ole Brandt @obrandt", html.select("figure.post figcaption").text());
        assertEquals(
                List.of("title", "byline", "text", "post", "comment"),
                html.select(".zone").eachText());
    }

    @Test
    void partsOfAClaimAreMarkedWithWhatTheyAre() {
        assertEquals("Minister Ole Brandt", words("c1.source"));
        assertEquals("said", words("c1.cue"));
        assertEquals("“two of our drones” hit Hask", words("c1.content"));
        assertEquals("two", words("f1.words"));
        assertEquals("Hask", words("g1.words"));
        assertEquals("hit", words("i1.words"));
        assertEquals("two of our drones” hit Hask", words("i1.extent"));
    }

    @Test
    void aLetterStandsOnceForEveryRecordThatIsUnderlined() {
        assertEquals(List.of("F1", "I1", "P1", "C1"), html.select(".text .tag").eachText());
    }

    @Test
    void aRowShowsItsWordsItsWayAndWhereItStands() {
        Element row = html.expectFirst("#c1");
        assertEquals("C1 “two of our drones” hit Hask", row.select(".head").text());
        assertEquals(
                "Ole Brandt (Nordmark) › Radio Nord reported deleted › Torval Post",
                row.select(".chain").text());
        assertEquals("“two of our drones” hit Hask", row.expectFirst(".raw mark").text());
        int start = Specimen.at("“two").start();
        assertTrue(
                row.select(".offsets")
                        .text()
                        .contains(
                                "source "
                                        + start
                                        + "–"
                                        + (start + 28)
                                        + " · line 3 of the raw file"),
                row.select(".offsets").text());
        assertTrue(row.select(".cite textarea").text().contains(page.capture()));
    }

    @Test
    void whatTheTextDoesNotSayIsNoZero() {
        Element row = html.expectFirst("#g1");
        assertEquals("not located", row.select(".brief").text());
    }

    @Test
    void anAddressOfTheCaptureIsTextAndNeverALink() {
        assertEquals("javascript:alert(1)", html.select(".address").text());
        for (Element link : html.select("[href], [src], [action]")) {
            for (String name : List.of("href", "src", "action")) {
                String to = link.attr(name);
                assertTrue(to.isEmpty() || to.startsWith("/") || to.startsWith("#"), to);
            }
        }
    }

    @Test
    void aPermalinkLightsItsRecordWithoutAScript() {
        Document lit = Jsoup.parse(Templates.render("article", page(Optional.of("c1"))));
        assertTrue(lit.expectFirst("#c1").hasClass("lit"));
        assertTrue(lit.expectFirst("#c1 .evidence").hasAttr("open"));
        assertEquals("said", lit.select(".lit-cue").text());
        assertFalse(lit.expectFirst("#f1 .evidence").hasAttr("open"));
    }

    private String words(String token) {
        return html.select(".text [data-r~=" + token.replace(".", "\\.") + "]").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    private static ArticlePage page(Optional<String> lit) {
        RawText raw = RawText.of(Specimen.TEXT);
        return ArticlePages.of(
                Specimen.reading(),
                new ArticlePages.Around(
                        raw, Map.of(), Map.of(), Optional.empty(), List.of(), List.of(), lit));
    }
}
