package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Comment;
import org.dateline.model.Post;
import org.dateline.model.Stamp;
import org.junit.jupiter.api.Test;

class HtmlAnatomyTest {

    private static final String PAGE =
            """
            <!doctype html><html lang="en"><head><title>Ferry stops at Orvane | The Levan Courier</title>
            <meta property="og:title" content="Ferry stops at Orvane">
            <meta property="og:site_name" content="The Levan Courier">
            <link rel="canonical" href="https://courier.example/2021/03/ferry">
            <script type="application/ld+json">{"@graph": [
              {"@type": "Person", "@id": "#w", "name": "Ilse Varga"},
              {"@type": "NewsArticle", "datePublished": "2021-03-09T06:30:00+02:00",
               "dateModified": "2021-03-09T09:00:00+02:00", "author": {"@id": "#w"}}]}</script>
            </head><body>
            <div class="cookie-note"><p>We use cookies, small files that a site keeps, to count our readers.</p></div>
            <nav><a href="/">Home</a> <a href="/war">War</a></nav>
            <article><h1>Ferry stops at Orvane</h1>
            <p class="standfirst">The council wants to hear the company first</p>
            <div class="byline">By <a rel="author" href="/varga">Ilse Varga</a></div>
            <time datetime="2021-03-09T06:30:00+02:00">9 March 2021</time>
            <div class="article-body">
            <p>ORVANE — The ferry stopped on Tuesday, its company said, after two shells fell into the harbour.</p>
            <figure><img src="a.jpg"><figcaption>The harbour on Monday. Photo: M. Ott</figcaption></figure>
            <p>The harbour master counted eleven impacts, and he asked everybody to stay away from the piers.</p>
            <h2>No crossing before Friday</h2>
            <blockquote class="twitter-tweet"><p>The ferry is safe. <a href="https://t.co/x">pic.twitter.com/a1</a></p>
            &mdash; Levan Ferries (@levanferries) <a href="https://twitter.com/levanferries/status/99?ref=x">March 9, 2021</a></blockquote>
            <blockquote><p>“We shall sail again when somebody tells us that nobody shoots,” the captain wrote.</p></blockquote>
            <ul><li>Eleven impacts were counted, the harbour master said.</li></ul>
            <div class="related-posts"><h3>Related</h3><a href="/b">Bridge closed for the third night</a></div>
            <p>The council meets again on Friday, and it wants to hear the company, the crews and the owners.</p>
            </div></article>
            <div id="comments"><h3>1 comment</h3><ol><li class="comment"><cite>Mara D.</cite>
            <div>March 10, 2021</div><p>I was there, and the ferry had stopped long before that.</p></li></ol></div>
            <footer><p>© 2021 The Levan Courier. All rights reserved, in every language of the valley.</p></footer>
            </body></html>
            """;

    private final Dissection parts = Sketch.html(PAGE);
    private final Article article = parts.article();

    @Test
    void everyBlockHasItsZone() {
        assertEquals(
                """
                boilerplate: We use cookies, small fi…
                navigation: Home War
                title: Ferry stops at Orvane
                subtitle: The council wants to hea…
                byline: By Ilse Varga
                date: 9 March 2021
                body: ORVANE — The ferry stopp…
                caption: The harbour on Monday. P…
                body: The harbour master count…
                heading: No crossing before Frida…
                post: The ferry is safe. pic.t…
                post: — Levan Ferries (@levanf…
                quote: “We shall sail again whe…
                list: Eleven impacts were coun…
                related: Related
                related: Bridge closed for the th…
                body: The council meets again…
                comment: 1 comment
                comment: Mara D.
                comment: March 10, 2021
                comment: I was there, and the fer…
                boilerplate: © 2021 The Levan Courier…\
                """,
                Sketch.drawn(parts));
    }

    @Test
    void theHeadSaysWhoAndWhen() {
        assertEquals(Optional.of("Ferry stops at Orvane"), article.title());
        assertEquals(List.of("Ilse Varga"), article.byline());
        assertEquals(Optional.of("The Levan Courier"), article.publisher());
        assertEquals(Optional.of(new Stamp("2021-03-09T06:30:00+02:00")), article.published());
        assertEquals(Optional.of(new Stamp("2021-03-09T09:00:00+02:00")), article.modified());
        assertEquals(Optional.of("https://courier.example/2021/03/ferry"), article.canonicalUrl());
        assertEquals(Optional.of("en"), article.language());
        assertEquals(Optional.of("ORVANE"), article.dateline().map(parts.page()::words));
    }

    @Test
    void anEmbeddedPostIsARecord() {
        Post post = article.posts().getFirst();
        assertEquals(
                new Post(
                        "x",
                        Optional.of("Levan Ferries"),
                        Optional.of("levanferries"),
                        Optional.of(new Stamp("2021-03-09")),
                        Optional.of("https://twitter.com/levanferries/status/99?ref=x"),
                        "The ferry is safe.",
                        post.span()),
                post);
        assertEquals(post.text(), parts.page().words(post.span()));
    }

    @Test
    void aCommentIsARecordWithItsAuthorAndDay() {
        Comment comment = article.comments().getFirst();
        assertEquals(Optional.of("Mara D."), comment.author());
        assertEquals(Optional.of("2021-03-10"), comment.date());
        assertEquals(
                "I was there, and the ferry had stopped long before that.",
                parts.page().words(comment.span()));
    }

    @Test
    void withoutDataThePrintedWordsSpeak() {
        Article bare =
                Sketch.html(
                                PAGE.replaceAll("(?s)<script.*?</script>", "")
                                        .replaceAll("<meta[^>]*>", "")
                                        .replaceAll("<time[^>]*>", "<div>")
                                        .replace(" rel=\"author\"", ""))
                        .article();
        assertEquals(Optional.of("Ferry stops at Orvane"), bare.title());
        assertEquals(List.of("Ilse Varga"), bare.byline());
        assertEquals(Optional.of(new Stamp("2021-03-09")), bare.published());
    }

    @Test
    void brokenJsonIsPassedOver() {
        Article broken = Sketch.html(PAGE.replace("\"@graph\": [", "\"@graph\" [")).article();
        assertEquals(Optional.of("Ferry stops at Orvane"), broken.title());
    }

    /// A headline with a comma is no beginning of the body; a credit below the lead is the
    /// picture's.
    @Test
    void aCreditUnderTheHeadlineIsTheWriters() {
        String lead = "The lock keepers of Dorvik counted nine barges, and none of them was empty.";
        Dissection found =
                Sketch.html(
                        """
                        <html><body><div id="story"><h1>Nine barges pass the lock of Dorvik, keepers say</h1>
                        <div class="credit">By ARNE HOLM and LIV STRAND</div><p>%s</p>
                        <div class="credit">By Arne Holm</div><p>%s</p></div></body></html>
                        """
                                .formatted(lead, lead.replace("nine", "eleven")));
        assertEquals(List.of("Arne Holm", "Liv Strand"), found.article().byline());
        assertEquals(
                """
                title: Nine barges pass the loc…
                byline: By ARNE HOLM and LIV STR…
                body: The lock keepers of Dorv…
                caption: By Arne Holm
                body: The lock keepers of Dorv…
                """
                        .strip(),
                Sketch.drawn(found));
    }
}
