package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Comment;
import org.junit.jupiter.api.Test;

/// What follows an article whose page gives its parts no telling names.
class HtmlTailTest {

    private static final String PAGE =
            """
            <html><body><table><tr><td id="main"><h1>Ferry stops at Orvane</h1>
            <p>The ferry stopped on Tuesday, its company said, after two shells fell into the harbour.</p>
            <p>The harbour master counted eleven impacts, and he asked everybody to stay away from the piers.</p>
            <p>The council meets again on Friday, and it wants to hear the company, the crews and the owners.</p>
            <h3>What is closed</h3>
            <ul><li>the northern pier, for cars and lorries, until Friday at the least</li><li>the slipway</li></ul>
            <div class="writers"><b>Ilse Varga</b><p>Ilse Varga draws maps and writes. Her book on piers came out in May 2019.</p></div>
            <div id="voices"><h3>2 Comments</h3>
            <div class="voice"><b>A. Reed</b> <span>May 3, 2021 at 7:12 am</span>
            <p>Thirty shells fell, I counted every one of them from my roof.</p></div>
            <div class="voice"><b>Mara from the Quay</b> <span>May 4, 2021</span>
            <p>Nobody counts anything here, and nobody ever did.</p></div>
            <div class="answer"><h3>Leave a Reply</h3><p>Members only, who have to log in first.</p></div></div>
            </td></tr></table></body></html>
            """;

    private final Dissection parts = Sketch.html(PAGE);

    @Test
    void everyBlockHasItsZone() {
        assertEquals(
                """
                title: Ferry stops at Orvane
                body: The ferry stopped on Tue…
                body: The harbour master count…
                body: The council meets again…
                heading: What is closed
                list: the northern pier, for c…
                list: the slipway
                bio: Ilse Varga
                bio: Ilse Varga draws maps an…
                comment: 2 Comments
                comment: A. Reed May 3, 2021 at 7…
                comment: Thirty shells fell, I co…
                comment: Mara from the Quay May 4…
                comment: Nobody counts anything h…
                boilerplate: Leave a Reply
                boilerplate: Members only, who have t…\
                """,
                Sketch.drawn(parts));
    }

    @Test
    void commentsHaveTheirAuthorsAndDays() {
        List<String> comments = parts.article().comments().stream().map(this::drawn).toList();
        assertEquals(
                List.of(
                        "A. Reed, 2021-05-03T07:12: Thirty shells fell, I counted every one of them from my roof.",
                        "Mara from the Quay, 2021-05-04: Nobody counts anything here, and nobody ever did."),
                comments);
    }

    @Test
    void partsOfACommentAreNoComments() {
        Dissection page =
                Sketch.html(
                        """
                        <html><body><article><h1>Ferry stops</h1>
                        <p>The ferry stopped on Tuesday, its company said, after two shells fell into the harbour.</p>
                        <p>The council meets again on Friday, and it wants to hear the company and the crews.</p></article>
                        <ol class="comment-list"><li class="comment even" id="comment-12"><article class="comment-body">
                        <footer class="comment-meta"><b>E. Lindt</b> <span class="says">says:</span>
                        <div><time>3 May 2021 at 18:51</time></div></footer>
                        <div class="comment-content"><p>Does the Wednesday boat go?</p></div></article></li></ol>
                        </body></html>
                        """);
        assertEquals(
                List.of(Optional.of("E. Lindt")),
                page.article().comments().stream().map(Comment::author).toList());
    }

    @Test
    void aListOfTermsHoldsACommentForEachTerm() {
        Dissection page =
                Sketch.html(
                        """
                        <html lang="fr"><body><article><h1>Ferry stops</h1>
                        <p>The ferry stopped on Tuesday, its company said, after two shells fell into the harbour.</p>
                        <p>The council meets again on Friday, and it wants to hear the company and the crews.</p></article>
                        <dl id="comments-block"><dt class="comment-author">E. Lindt a dit…</dt>
                        <dd class="comment-body"><p>Does the Wednesday boat go, and who pays?</p></dd>
                        <dd class="comment-footer">3/5/2021 à 18:51</dd>
                        <dt class="comment-author">quay rat said...</dt>
                        <dd class="comment-body"><p>It does not, and nobody pays for anything.</p></dd></dl>
                        </body></html>
                        """);
        assertEquals(
                List.of("E. Lindt 2021-05-03T18:51", "quay rat ?"),
                page.article().comments().stream()
                        .map(c -> c.author().orElse("?") + " " + c.date().orElse("?"))
                        .toList());
    }

    private String drawn(Comment comment) {
        String words = parts.page().words(comment.span());
        return comment.author().orElse("?") + ", " + comment.date().orElse("?") + ": " + words;
    }
}
