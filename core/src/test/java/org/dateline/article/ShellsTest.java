package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages that are no article say so; short ones are read.
class ShellsTest {

    private static final String LONG =
            "<p>The harbour master counted eleven impacts, and he asked everybody to stay away from it.</p>"
                    .repeat(9);

    private static String problems(String body) {
        return String.join(
                "; ",
                Sketch.html("<html><body>" + body + "</body></html>").problems().stream()
                        .map(Problem::message)
                        .filter(m -> !m.startsWith("says no day"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <h1>404 Not Found</h1><p>harbourd/1.4</p>                               | shows an error
                    <h1>Page not found</h1>                                                 | shows an error
                    <h2>Before you continue</h2><p>We keep data on your device, all of it.</p> | shows a consent wall
                    <h1>Harbour Post</h1><form><input type="password"></form><p>Members</p> | asks for a login
                    <h1>Ferry stops</h1><p>Subscribe to continue reading</p>                | ends at a paywall
                    <div>Menu</div><div>Contact</div>                                       | found no article text
                    """)
    void shells(String body, String start) {
        String told = problems(body);
        assertTrue(told.startsWith(start), told);
    }

    @Test
    void anArticleThatMentionsOneIsNone() {
        assertEquals("", problems("<h1>Ferry stops</h1><p>404 Not Found</p>" + LONG));
        assertEquals("", problems("<nav>Already a subscriber? Log in</nav>" + LONG));
        assertEquals("", problems("<h1>Ferry</h1><p>The story found its way to Orvane.</p>"));
        assertEquals("", problems(LONG + "<form><input type=password></form>"));
    }

    @Test
    void liveBlogsAndGalleriesAreNamed() {
        String live = "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\"}</script>";
        assertEquals(
                "is a live blog: its entries are read as one article",
                problems(live + "<article>" + LONG + "</article>"));
        String picture =
                "<figure><img><figcaption>The pier at dawn, seen from the north side</figcaption></figure>";
        assertEquals(
                "is a gallery: its captions hold more than its paragraphs",
                problems("<h1>Piers</h1><p>Seven piers of Orvane.</p>" + picture.repeat(7)));
    }

    @Test
    void aPageOfOneShortParagraphIsRead() {
        Dissection parts = Sketch.html("<p>Two shells fell on Orvane.</p>");
        assertEquals("body: Two shells fell on Orvan…", Sketch.drawn(parts));
        assertEquals(
                List.of(),
                parts.problems().stream()
                        .filter(p -> p.message().contains("article text"))
                        .toList());
    }
}
