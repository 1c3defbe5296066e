package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which line of a page is its headline.
class HeadlineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Orvane Courier - Ferry stops until the ice has gone | Ferry stops until the ice has gone
                    Ferry stops until the ice has gone - Orvane Courier | Ferry stops until the ice has gone
                    """)
    void withoutHeadingsTheLineThatThePagesTitleHoldsIsTheHeadline(String head, String title) {
        String page =
                "<html><head><title>%s</title></head><body><table><tr><td>Courier</td></tr><tr><td>%s<br>Orvane, Monday<p>%s</td></tr></table></body></html>"
                        .formatted(head, "<b>Ferry stops until the ice has gone</b>", Sketch.BODY);
        assertEquals(Optional.of(title), Sketch.html(page).article().title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <title>Courier</title>          | <div>Courier</div><div>HEADLINE</div><div>By Ilse Varga</div>
                    <title>Untitled Document</title> | <p><b>HEADLINE</b></p><p>By Ilse Varga, 3 May 2021</p>
                    <title>Courier</title>          | <h1><a href="/">Courier</a></h1><h3>HEADLINE</h3><p>3 May 2021</p>
                    <meta name="robots">            | <p>HEADLINE</p><p>WORLD</p><p>By Ilse Varga</p>
                    <title>Courier</title>          | <h2>HEADLINE</h2><p>What the council asks of its captains</p><p>By Ilse Varga</p>
                    """)
    void wherePagesHeadsNameTheSiteTheLineAboveTheBylineIsTheHeadline(String head, String top) {
        String headline = "Ferry stops until the ice has gone";
        String page =
                "<html><head>%s</head><body>%s%s</body></html>"
                        .formatted(head, top.replace("HEADLINE", headline), Sketch.BODY);
        assertEquals(Optional.of(headline), Sketch.html(page).article().title());
    }

    @Test
    void whereTheTopHeadingIsTheSitesTheHeadlineIsTheOneThatTheTitleNamesNext() {
        String blog =
                "<html><head><title>Orvane notes: Ferry stops at the ice</title></head><body><h1>Orvane notes</h1>"
                        + "<p>3 May 2021</p><h3>Ferry stops at the ice</h3>%s<p>Posted by Ilse Varga at 9:14 PM</p></body></html>"
                                .formatted(Sketch.RUNNING);
        Article article = Sketch.html(blog).article();
        assertEquals(Optional.of("Ferry stops at the ice"), article.title());
        assertEquals(List.of("Ilse Varga"), article.byline());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ferry stops at the ice – Orvane notes               | <h1>Orvane notes</h1><h2>Ferry stops at the ice</h2> | Ferry stops at the ice
                    Ferry stops: What its captains say of the ice       | <h1>Ferry stops</h1><h2>What its captains say of the ice</h2> | Ferry stops
                    """)
    void ofTwoHeadingsThatTheTitleNamesTheSitesIsNotTheHeadline(
            String title, String headings, String headline) {
        String page =
                "<html><head><title>%s</title></head><body>%s%s</body></html>"
                        .formatted(title, headings, Sketch.RUNNING);
        assertEquals(Optional.of(headline), Sketch.html(page).article().title());
    }

    @Test
    void headlineBylineAndDayMayBeLinesOfOneCell() {
        String page =
                "<html><head><title>Orvane Courier: Ferry stops until the ice has gone</title></head><body><table><tr>"
                        + "<td><a href=/a>Sport and games of the week</a> <a href=/b>Weather at sea and on the coast</a> "
                        + "<a href=/c>Letters to the editor of the Courier</a> <a href=/d>Tides, moon and the harbour's opening hours</a> "
                        + "<a href=/e>Contact us about this and that</a></td>"
                        + "<td>Ferry stops until the ice has gone<br>By Ilse Varga<br>3 May 2021%s</td></tr></table></body></html>"
                                .formatted(Sketch.BODY);
        Article article = Sketch.html(page).article();
        assertEquals(Optional.of("Ferry stops until the ice has gone"), article.title());
        assertEquals(List.of("Ilse Varga"), article.byline());
    }

    @Test
    void aTitleBehindABrokenHeadIsRead() {
        String page =
                "<html><body><div>Save</div><title>Ferry stops at Orvane - Orvane Courier</title><h2>Ferry stops at Orvane</h2>%s</body></html>"
                        .formatted(Sketch.BODY);
        assertEquals(Optional.of("Ferry stops at Orvane"), Sketch.html(page).article().title());
    }

    @Test
    void noSentenceAboveTheBylineIsAHeadline() {
        String page =
                "<html><head><title>Courier</title></head><body><p>The ferry has stopped now.</p><p>By Ilse Varga</p>%s</body></html>"
                        .formatted(Sketch.BODY);
        assertEquals(Optional.of("Courier"), Sketch.html(page).article().title());
    }

    @Test
    void aSitesLongNameAboveTheHeadlineIsNotTheHeadline() {
        String page =
                "<html><head><title>The Orvane Evening Courier - Ferry stops until the ice has gone</title></head>"
                        + "<body><div>The Orvane Evening Courier</div><div>Ferry stops until the ice has gone</div>%s</body></html>"
                                .formatted(Sketch.BODY);
        assertEquals(
                Optional.of("Ferry stops until the ice has gone"),
                Sketch.html(page).article().title());
    }
}
