package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who wrote it and when, where a page's views of that differ.
class MetadataTest {

    private static Article read(String head, String lines) {
        String page =
                "<html lang=en><head>"
                        + head
                        + "</head><body><article><h1>Ferry stops at Orvane</h1>"
                        + lines
                        + Sketch.BODY
                        + "</article></body></html>";
        return Sketch.html(page).article();
    }

    private static String day(String head, String lines) {
        return read(head, lines).published().map(Stamp::iso).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>By Ilse Varga and Tom Reed</p>                                  | Ilse Varga; Tom Reed
                    <span class="article__author">Von Ilse Varga</span>                | Ilse Varga
                    <span class="post-author vcard">Posted by <b class="fn">Varga7</b></span> | Varga7
                    <p class="byline">Text: Ilse Varga, Harbour News Agency</p>        | Ilse Varga
                    <div class="author-bio">Ilse Varga</div>                           | ''
                    <p>By Staff</p>                                                    | ''
                    <span class="author">Editorial Team</span>                         | ''
                    <span class="author">View all posts by Ilse Varga</span>           | Ilse Varga
                    <p>By the harbour stood Ilse Varga</p>                             | ''
                    <p><a class="author">Ilse Varga</a> and <a class="author">Tom Reed</a></p> | Ilse Varga; Tom Reed
                    <p><a class="author">Ilse Varga</a></p><p><a class="author">Tom Reed</a></p> | Ilse Varga
                    <p>Von Ilse Varga kam am Abend Kritik.</p>                         | ''
                    <p>By Monday Night the pier was shut.</p>                          | ''
                    <p class="byline">Par Ilse Varga<br>Publié le 3 mai 2021</p>        | Ilse Varga
                    <p>2021年5月3日 来源：奥尔瓦内报 编辑：李江河</p>                    | 李江河
                    <p>编辑 锁定 讨论</p>                                              | ''
                    <p>Orvane closes<br>By ILSE VARGA<br>Harbour writer</p>            | Ilse Varga
                    <p>Crime Published On May 3, 2021</p>                              | ''
                    <ul class="post-meta"><li>By Ilse Varga</li><li>3 May 2021</li></ul> | Ilse Varga
                    <p>Ilse Varga, Tom Reed, and Per Tind</p>                          | Ilse Varga; Tom Reed; Per Tind
                    <p><a href="/x">Ilse Varga and Tom Reed</a></p>                    | ''
                    <p>Ines Rohl 3 May 2021, 09:12</p>                                 | Ines Rohl
                    <div class="dont_miss"><p class="author-name">Ilse Varga</p></div> | ''
                    """)
    void bylines(String lines, String people) {
        assertEquals(people, String.join("; ", read("", lines).byline()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>By ILSE VARGA FOR THE HARBOUR POST</p>                          | Ilse Varga
                    <p>By Ilse Varga in Orvane and Tom Reed at sea</p>                 | Ilse Varga; Tom Reed
                    <p>Written by Ilse Varga and Tom Reed. Published: 3 May 2021</p>   | Ilse Varga; Tom Reed
                    <p>Ilse Varga, Staff Writer</p>                                    | Ilse Varga
                    <p>Ilse Varga, Harbour Guard</p>                                   | ''
                    <p>Ilse Varga in Orvane</p><p>3 May 2021</p>                       | Ilse Varga
                    <p>Ilse Varga in Orvane</p>                                        | ''
                    <p>Ilse Varga</p>                                                  | ''
                    <p>Ilse Varga</p><p>3 May 2021</p>                                 | Ilse Varga
                    <p>Harbour Storm Ferry</p><p>3 May 2021</p>                        | ''
                    <p>(Reporting by Ilse Varga; editing by Tom Reed)</p>              | Ilse Varga
                    <p>Ilse Varga Mon May 3 2021</p>                                   | Ilse Varga
                    <p>Published: 10:22 GMT, 3 May 2021, updated: 9:01 GMT, 4 May 2021</p><p>By Ilse Varga</p> | Ilse Varga
                    """)
    void bylinesWithRolesPlacesOutletsAndDays(String lines, String people) {
        assertEquals(people, String.join("; ", read("", lines).byline()));
    }

    @Test
    void theDataOfAPageNamesItsAuthors() {
        String list =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ilse Varga\"},"
                        + "{\"@type\":\"Organization\",\"name\":\"Harbour Wire\"},{\"@type\":\"Person\",\"name\":\"By Tom Reed\"}]}</script>";
        assertEquals(List.of("Ilse Varga", "Tom Reed"), read(list, "").byline());
        String label =
                "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ilse Varga'>";
        assertEquals(List.of("Ilse Varga"), read(label, "").byline());
        String handle = "<meta name='author' content='ilse.varga'>";
        assertEquals(
                List.of("Ilse Varga"),
                read(handle, "<span class='author-name'>Ilse Varga</span>").byline());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>Stand: 03.05.2021 18:00 Uhr</p>                     | 2021-05-03T18:00
                    <p>03.05.21</p>                                        | 2021-05-03
                    <p class="date">3 мая 2021, 13:43</p>                  | 2021-05-03T13:43
                    <p>3 May 2021 7:15 am ET</p>                           | 2021-05-03T07:15-04:00
                    <p>3 May 2021 at 21.30 Uhr</p>                         | 2021-05-03T21:30
                    <abbr class="published" title="2021-05-03T21:14:00+02:00">9:14 PM</abbr> | 2021-05-03T21:14:00+02:00
                    <p>٣ مايو ٢٠٢١ - ٠٩:٤٠</p>                             | 2021-05-03T09:40
                    <p>2021年5月3日 08:15 来源：奥尔瓦内报</p>             | 2021-05-03T08:15
                    <p>Updated 9 May 2021</p><p>Published 3 May 2021</p>   | 2021-05-03
                    <p>Updated 9 May 2021</p>                              | none
                    <p>Published: 10:22 GMT, 3 May 2021, updated: 9:01 GMT, 4 May 2021</p> | 2021-05-03T10:22Z
                    <p>03.05.98</p>                                        | 1998-05-03
                    <p>Publié le 3 mai 2021</p>                            | 2021-05-03
                    <p>Modifié le 9 mai 2021</p>                           | none
                    <p>Обновлено: 9 мая 2021</p>                           | none
                    <blockquote class="twitter-tweet"><p>Shells.</p>&mdash; Ilse (@ivarga_x) May 3, 2021</blockquote> | none
                    <div class="related"><p class="date">1 May 2020</p></div><p>3 May 2021</p> | 2021-05-03
                    <p>Pressemitteilung vom 3. Mai 2021 – Orvane: Die Fähre fährt nicht, sagte ihr Kapitän am Dienstag, und er wisse nicht, wann sie wieder fährt, weil ihm das niemand gesagt habe.</p> | 2021-05-03
                    <p>Orvane wartet seit dem 3. Mai 2021 auf die Fähre, sagte ihr Kapitän am Dienstag, und er wisse nicht, wann sie wieder fährt, weil ihm das niemand gesagt habe.</p> | none
                    """)
    void printedDays(String lines, String day) {
        assertEquals(day, day("", lines));
    }

    @Test
    void whereDataDiffersThePrintedDayDecides() {
        String head =
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2021-04-28\"}</script>"
                        + "<meta property='article:published_time' content='2021-05-03T09:00:00+02:00'>";
        assertEquals("2021-04-28", day(head, ""));
        assertEquals("2021-05-03T09:00:00+02:00", day(head, "<p class='date'>3 May 2021</p>"));
    }

    @Test
    void aTimeInUniversalTimeYieldsToThePrintedNeighbour() {
        String head = "<meta property='article:published_time' content='2021-05-04T02:30:00Z'>";
        assertEquals("2021-05-04T02:30:00Z", day(head, ""));
        assertEquals("2021-05-03", day(head, "<p class='date'>3 May 2021</p>"));
        assertEquals("2021-05-04T02:30:00Z", day(head, "<p class='date'>3 April 2021</p>"));
    }

    @Test
    void anUnknownDayThatASystemPutsInYearOneIsNone() {
        String head = "<meta property='article:published_time' content='0001-01-01T00:00:00Z'>";
        assertEquals("none", day(head, ""));
        assertEquals("2021-05-03", day(head, "<p class='date'>3 May 2021</p>"));
    }

    @Test
    void aBareDayYieldsToThePrintedNeighbour() {
        String head = "<meta property='article:published_time' content='2021-05-04'>";
        assertEquals("2021-05-04", day(head, ""));
        assertEquals("2021-05-03", day(head, "<p class='date'>3 May 2021</p>"));
        assertEquals("2021-05-04", day(head, "<p class='date'>2 May 2021</p>"));
    }

    @Test
    void anAddressMayNameTheMonth() {
        String at = "<link rel='canonical' href='https://courier.example/world/2021/may/03/ferry'>";
        assertEquals("2021-05-03", day(at, ""));
        assertEquals("none", day(at.replace("may", "bay"), ""));
    }

    @Test
    void aRecordsDayYieldsToThePrintedOneAndAScriptSpeaksLast() {
        String head = "<meta name='dcterms.created' content='2021-04-20'>";
        assertEquals("2021-05-03", day(head, "<p class='date'>3 May 2021</p>"));
        String sentence = "<p>Released on 3 May 2021, the captain left for the coast.</p>";
        assertEquals("2021-04-20", day(head, sentence));
        String script = "<script>var page = {\"publishedAt\":\"2021-05-03T10:00:00Z\"}</script>";
        assertEquals("2021-05-03T10:00:00Z", day(script, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>Publié le 3 mai 2021 à 9h40 - Mis à jour le 4 mai 2021 à 10h02</p> | 2021-05-04T10:02
                    <p>3 May 2021</p><p>Updated 9 May 2021, 18:05 GMT+2</p>               | 2021-05-09T18:05+02:00
                    <p>3 May 2021</p><p>Updated 1 May 2021</p>                            | none
                    <p>3 May 2021</p><time class="updated" datetime="2021-05-09">x</time> | 2021-05-09
                    <p>3 May 2021</p><p>Copyright 9 May 2021</p>                          | none
                    <p>3 May 2021</p><div class="comment"><p>Updated 9 May 2021</p></div> | none
                    """)
    void aChangeIsReadWhereThePagePrintsIt(String lines, String day) {
        assertEquals(day, read("", lines).modified().map(Stamp::iso).orElse("none"));
    }

    @Test
    void aDayAboveTheHeadlineComesBeforeOneBehindTheText() {
        String page =
                "<html><head><title>Ferry stops at Orvane</title></head><body><p>ilse wrote,<br>@ 2021-05-03 15:14:00</p>"
                        + "<h2>Ferry stops at Orvane</h2>%s<div>tom<br>2021-05-07 11:00 am UTC</div></body></html>"
                                .formatted(Sketch.RUNNING);
        assertEquals(
                Optional.of("2021-05-03T15:14"),
                Sketch.html(page).article().published().map(Stamp::iso));
    }

    @Test
    void aBareDayTakesTheTimeThatThePageTellsOfIt() {
        String head = "<meta property='article:published_time' content='2021-05-03'>";
        assertEquals(
                "2021-05-03T09:30:00+02:00",
                day(head, "<time datetime='2021-05-03T09:30:00+02:00'>Monday</time>"));
        assertEquals(
                "2021-05-03",
                day(head, "<time datetime='2021-05-01T09:30:00+02:00'>Saturday</time>"));
    }

    @Test
    void publishedAndModifiedStayApart() {
        String head =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-05-03T09:00:00+02:00\","
                        + "\"dateModified\":\"2021-05-09T10:00:00+02:00\"}</script>";
        Article article = read(head, "");
        assertEquals(Optional.of("2021-05-03T09:00:00+02:00"), article.published().map(Stamp::iso));
        assertEquals(Optional.of("2021-05-09T10:00:00+02:00"), article.modified().map(Stamp::iso));
    }
}
