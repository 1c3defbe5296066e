package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dateline.capture.Decoded;
import org.dateline.capture.Intake;
import org.dateline.capture.Limits;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.page.Pages;
import org.junit.jupiter.api.Test;

/// Every piece of a page tells by which sign it is what it is.
class ExplanationTest {

    @Test
    void aPagesPiecesNameTheirSigns() {
        String page =
                """
                <html><head><title>Ferry stops at Orvane</title></head><body>
                <nav class="site-nav"><a href="/">Home</a></nav>
                <main><h1>Ferry stops at Orvane</h1>
                <p>By Ilse Varga</p>
                <p>The ferry stopped on Monday after the pier gave way, the harbour office said.</p>
                <h2>What is closed</h2>
                <p>Both ramps stay shut until the piles have been replaced, it said later, in May.</p>
                <div class="related-posts"><p>Pier to be rebuilt</p></div>
                </main><footer>All rights reserved</footer></body></html>
                """;
        assertEquals(
                """
                navigation: named by <nav class="site-nav">
                title: the heading that the page's head tells
                byline: worded as a byline, before the running text
                body: running text in the element that holds the article
                heading: a heading amid the running text
                body: running text in the element that holds the article
                related: named by <div class="related-posts">
                boilerplate: named by <footer>\
                """,
                signs("page.html", page));
    }

    @Test
    void aTextsLinesNameTheirSigns() {
        String text =
                """
                Ferry stops at Orvane
                The Pier Post
                3 May 2021

                The ferry stopped on Monday after the pier gave way, the harbour office said.

                Leave a Reply
                """;
        assertEquals(
                """
                title: a line of the head
                byline: a line of the head
                date: a line of the head
                body: a line of the article
                boilerplate: worded as furniture of a page\
                """,
                signs("page.txt", text));
    }

    private static String signs(String name, String source) {
        Content content = Content.of(source.getBytes(StandardCharsets.UTF_8));
        Decoded decoded =
                Intake.decode(new Capture(name, content, Given.nothing()), Limits.usual());
        return Anatomist.explain(Pages.lay(decoded, Limits.usual()), decoded).pieces().stream()
                .map(piece -> piece.zone().code() + ": " + piece.sign())
                .collect(Collectors.joining("\n"));
    }
}
