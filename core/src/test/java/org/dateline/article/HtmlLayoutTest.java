package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Post;
import org.junit.jupiter.api.Test;

/// Where an article begins and ends on pages whose containers mislead.
class HtmlLayoutTest {

    private static final String FIRST =
            "<p>The ferry stopped on Tuesday, its company said, after two shells fell into the harbour, and nobody was hurt there.</p>"
                    + "<p>The harbour master counted eleven impacts, and he asked everybody to stay away from the piers until Friday.</p>"
                    + "<p>The council meets again on Friday, and it wants to hear the company, the crews and the owners of the boats.</p>";

    @Test
    void textBetweenHeadlineAndRootIsTheArticles() {
        String rest = FIRST.replace("Friday", "Sunday").repeat(4);
        String page =
                "<html><body><main><h1>Ferry stops at Orvane</h1><div>FIRST<div class=more-x>REST</div></div></main></body></html>";
        String drawn =
                Sketch.drawn(Sketch.html(page.replace("FIRST", FIRST).replace("REST", rest)));
        assertEquals(
                "title: Ferry stops at Orvane\n" + "body",
                drawn.substring(0, drawn.indexOf('\n') + 5));
    }

    @Test
    void linesUnderTheHeadlineAreCaptionAndByline() {
        String page =
                "<html><body><div><h1>Ferry stops at Orvane</h1><div>Ilse Varga, Orvane <i>3 May 2021, 21:15</i></div>"
                        + "<div>The pier at Orvane, seen on Tuesday from the north. © Harbour Post/Tom Reed</div>"
                        + "<div>FIRST</div></div></body></html>";
        assertEquals(
                """
                title: Ferry stops at Orvane
                byline: Ilse Varga, Orvane 3 May…
                caption: The pier at Orvane, seen…
                body: The ferry stopped on Tue…
                body: The harbour master count…
                body: The council meets again…\
                """,
                Sketch.drawn(Sketch.html(page.replace("FIRST", FIRST))));
    }

    @Test
    void cardsOfOtherArticlesAreRelated() {
        String card =
                "<div class=x1><h3><a href=/a>Pier to be rebuilt</a></h3><p>The company says it will build, once it has the money.</p></div>";
        String page =
                "<html><body><main><h1>Ferry stops at Orvane</h1>FIRSTCARD<h2><a href=/b>What is closed</a></h2>REST</main></body></html>";
        String drawn =
                Sketch.drawn(
                        Sketch.html(
                                page.replace("FIRST", FIRST)
                                        .replace("CARD", card)
                                        .replace("REST", FIRST.replace("Friday", "Sunday"))));
        assertEquals(
                """
                related: Pier to be rebuilt
                related: The company says it will…
                heading: What is closed\
                """,
                drawn.lines().skip(4).limit(3).reduce((a, b) -> a + "\n" + b).orElse(""));
    }

    @Test
    void aPostHeldBackUntilConsentIsRead() {
        String page =
                "<html><body><main><h1>Ferry stops at Orvane</h1>FIRST<textarea hidden class=held><blockquote class=\"twitter-tweet\"><p>Two shells, no more.</p>&mdash; Ilse Varga (@ivarga_x) <a href=\"https://twitter.com/ivarga_x/status/77\">May 3, 2021</a></blockquote></textarea></main></body></html>";
        for (String written : List.of(page, page.replace("textarea", "TEXTAREA"))) {
            Dissection parts = Sketch.html(written.replace("FIRST", FIRST));
            Post post = parts.article().posts().getFirst();
            assertEquals("Two shells, no more.", post.span().in(parts.page().text()));
            assertEquals(Optional.of("ivarga_x"), post.handle());
        }
    }

    @Test
    void aPostHeldBackOnAPageThatScriptsUnfoldIsRead() {
        String page =
                "<html><body><main><h1>Ferry stops at Orvane</h1><div style=\"display:none\">FIRST<textarea><blockquote class=\"twitter-tweet\"><p>Two shells, no more.</p>&mdash; Ilse Varga (@ivarga_x) <a href=\"https://twitter.com/ivarga_x/status/77\">May 3, 2021</a></blockquote></textarea></div></main></body></html>";
        Dissection parts = Sketch.html(page.replace("FIRST", FIRST + FIRST));
        assertEquals("Two shells, no more.", parts.article().posts().getFirst().text());
    }

    @Test
    void aPostWithoutWordsKeepsItsAddress() {
        String page =
                "<html><body><main><h1>Ferry stops at Orvane</h1>FIRST<blockquote class=twitter-tweet><a href=\"https://twitter.com/ivarga_x/status/78\"></a></blockquote></main></body></html>";
        Post post = Sketch.html(page.replace("FIRST", FIRST)).article().posts().getFirst();
        assertEquals("", post.text());
        assertEquals(Optional.of("https://twitter.com/ivarga_x/status/78"), post.url());
    }
}
