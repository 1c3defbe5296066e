package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page for each zone: a line that is in it and one that looks alike and is not. `HEAD` stands
/// between headline and running text, `AMID` between its paragraphs, `AFTER` behind it.
class ZonesTest {

    private static final String PAGE =
            """
            <html lang="en"><head><title>Ferry stops at Orvane</title></head><body><div><main>
            <h1>Ferry stops at Orvane</h1>
            HEAD
            <p>ORVANE — The ferry stopped on Tuesday, its company said, after two shells fell into the harbour there.</p>
            <p>The harbour master counted eleven impacts, and he asked everybody to stay away from the piers at night.</p>
            AMID
            <p>The council meets again on Friday, and it wants to hear the company, the crews and the owners of boats.</p>
            </main>
            AFTER
            </div></body></html>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <h2 class=x>Ferry stops at Orvane</h2>                             | boilerplate
                    <p>The council wants to hear the company before it sails</p>         | subtitle
                    <p class=article-teaser>The council asked, on the evening before it met, what it costs.</p> | subtitle
                    <p class=article-teaser>The council asked, on the evening before it met, what it <a href=/a>costs</a>.</p> | related
                    <p>By Ilse Varga</p>                                                | byline
                    <p>By the harbour</p>                                               | boilerplate
                    <p>Ilse Varga, Bo Lind and Cy Mott</p>                              | byline
                    <p>Ilse Varga and Bo Lind</p>                                       | boilerplate
                    <p>Поделиться</p>                                                   | boilerplate
                    <p>3 May 2021</p>                                                   | date
                    <p>ORVANE, May 3 (Harbour Wire)</p>                                 | dateline
                    <p class=dateline>ORVANE, Vestria</p>                               | dateline
                    <p class=dateline>3 May 2021</p>                                    | date
                    <p>ORVANE</p>                                                       | boilerplate
                    <p>About May 2021</p>                                               | boilerplate
                    <h2>Two nights of fire</h2>                                         | heading
                    <h2><a href=/b>Two nights of fire</a></h2>                          | boilerplate
                    <ul><li>Two shells fell</li></ul>                                   | list
                    <ul><li><a href=/c>Two shells fell</a></li></ul>                    | boilerplate
                    """)
    void linesBelowTheHeadline(String line, String zone) {
        assertEquals(zone, found("HEAD", line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p class=article-teaser>The council asked, on the evening before it met, what it costs.</p> | related
                    <h2>Two nights of fire</h2>                                         | heading
                    <p>Nobody sails.</p>                                                | body
                    <p>Поделиться в телеграм</p>                                        | boilerplate
                    <p>Поделиться водой с соседями просят жителей города.</p>           | body
                    <p>Weitere Berichte über Schüsse gab es nicht.</p>                  | body
                    <p>Weitere Berichte</p>                                             | related
                    <p>Two men fell beside the old pier (source: harbour office)</p>     | body
                    <p>It sends (a) crews, (b) boats and (c) safe lines home.</p>        | body
                    <p>Two men beside the old pier (Photo: Ilse Varga)</p>               | caption
                    <div>Nobody sails</div>                                             | boilerplate
                    <ul><li>Two shells fell, one did not explode</li></ul>              | list
                    <ul><li><a href=/c>Two shells fell, one did not</a></li></ul>       | related
                    <blockquote><p>We shall sail when they stop.</p></blockquote>       | quote
                    <blockquote class=twitter-tweet><p>We sail.</p>&mdash; Ferries (@ferries_x) <a href="https://twitter.com/ferries_x/status/9">May 3, 2021</a></blockquote> | post
                    <figure><figcaption>The pier on Monday</figcaption></figure>        | caption
                    <p>Photo: the pier on Monday, seen from the north</p>               | caption
                    <p>Photographs of the pier: the harbour master has them.</p>        | body
                    <h3>Das könnte Dich auch interessieren</h3>                         | related
                    <p>Lea también: el puente de Orvane</p>                             | related
                    <p>This entry was posted in Ships by Ilse Varga.</p>                | boilerplate
                    <p>Follow the Harbour Post on Facebook and Telegram.</p>            | boilerplate
                    <p>Follow the road on the map, the captain said, and stop there.</p>| body
                    """)
    void linesAmidTheRunningText(String line, String zone) {
        assertEquals(zone, found("AMID", line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <h2>Two nights of fire</h2>                                         | boilerplate
                    <div class=author-bio><p>Ilse Varga writes of ships</p></div>       | bio
                    <div id=comments><p>I was there.</p></div>                          | comment
                    <div id=comment-policy-free><p>I was there.</p></div>               | comment
                    <div id=commander><p>I was there.</p></div>                         | boilerplate
                    <div class=more-stories><a href=/d>Bridge closed</a></div>          | related
                    <nav><a href=/war>War</a></nav>                                     | navigation
                    <footer><p>Made in Orvane</p></footer>                              | boilerplate
                    """)
    void linesBehindTheArticle(String line, String zone) {
        assertEquals(zone, found("AFTER", line));
    }

    /// The zone of a line that is put at a place of the page.
    private static String found(String place, String line) {
        String page = PAGE.replace(place, line).replaceAll("(?m)^(HEAD|AMID|AFTER)$", "");
        Dissection parts = Sketch.html(page);
        String words = Jsoup.parse(line).text();
        return parts.page().blocks().stream()
                .filter(b -> words.contains(parts.page().words(b.span()).strip()))
                .filter(b -> !b.zone().code().equals("title"))
                .map(b -> b.zone().code())
                .findFirst()
                .orElse("none");
    }
}
