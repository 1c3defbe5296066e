package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.model.Post;
import org.junit.jupiter.api.Test;

/// Posts as the networks' own markup leaves them in a page, with texts made for this test.
class HtmlPostsTest {

    @Test
    void aTelegramMessageHasItsSenderAndMinute() {
        assertEquals(
                "telegram | Orvane Now | orvane_now | 2031-05-06T04:12:07+00:00 |"
                        + " https://t.me/orvane_now/41 | The east pier was hit at dawn.",
                drawn(
                        """
                        <div class="tgme_widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="orvane_now/41">
                        <a class="tgme_widget_message_owner_name" href="https://t.me/orvane_now"><span>Orvane Now</span></a>
                        <div class="tgme_widget_message_text">The east pier was hit at dawn.</div>
                        <div class="tgme_widget_message_footer"><span>1.2K</span> views <a href="https://t.me/orvane_now/41"><time datetime="2031-05-06T04:12:07+00:00">04:12</time></a></div>
                        </div></div>
                        """));
    }

    @Test
    void aSavedPageOfXTellsItsPostsApart() {
        assertEquals(
                "x | Orla Venn | orlavenn | 2031-05-06T06:11:00.000Z |"
                        + " https://x.com/orlavenn/status/1790000000000000001 | Two shells fell on the mill.",
                drawn(
                        """
                        <article data-testid="tweet"><div data-testid="User-Name"><a href="https://x.com/orlavenn">Orla Venn</a>
                        <a href="https://x.com/orlavenn">@orlavenn</a></div><div data-testid="tweetText"><span>Two shells fell on the mill.</span></div>
                        <a href="https://x.com/orlavenn/status/1790000000000000001"><time datetime="2031-05-06T06:11:00.000Z">6:11 AM</time></a>
                        <div role="group">12 Reposts</div></article>
                        """));
    }

    @Test
    void aVideoHasItsAddressAndTheCaptionUnderIt() {
        assertEquals(
                "youtube | ? | ? | ? | https://www.youtube.com/watch?v=AbCdEfGhIjK | The mill, from the bridge.",
                drawn(
                        """
                        <figure><iframe src="https://www.youtube.com/embed/AbCdEfGhIjK?rel=0"></iframe>
                        <figcaption>The mill, from the bridge.</figcaption></figure>
                        """));
        assertEquals(
                "youtube | ? | ? | ? | https://www.youtube.com/watch?v=AbCdEfGhIjK | ",
                drawn("<lite-youtube videoid=\"AbCdEfGhIjK\"></lite-youtube>"));
        String other = "<iframe src=\"https://www.youtube.com/embed/short\"></iframe>";
        assertEquals(List.of(), Sketch.html(page(other)).article().posts());
    }

    @Test
    void aTelegramMessageThatAScriptWouldShowIsRecordedByItsAddress() {
        assertEquals(
                "telegram | ? | orvane_now | ? | https://t.me/orvane_now/42 | ",
                drawn(
                        "<script async src=\"https://telegram.org/js/telegram-widget.js?22\" data-telegram-post=\"orvane_now/42\"></script>"));
    }

    @Test
    void anInstagramPostThatShowsNothingButItsSignatureHasItsSigner() {
        assertEquals(
                "instagram | Ana Belk (she/her) | ana.belk | ? | https://www.instagram.com/p/Cx1/ |"
                        + " Sieh dir diesen Beitrag auf Instagram an\n\n"
                        + "Ein Beitrag geteilt von Ana Belk (she/her) (@ana.belk)",
                drawn(
                        """
                        <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cx1/"><div>
                        <a href="https://www.instagram.com/p/Cx1/?u=e">Sieh dir diesen Beitrag auf Instagram an</a>
                        <p><a href="https://www.instagram.com/p/Cx1/?u=e">Ein Beitrag geteilt von Ana Belk (she/her) (@ana.belk)</a></p></div></blockquote>
                        """));
    }

    @Test
    void anInstagramPostsWordsAreItsCaption() {
        assertEquals(
                "instagram | Ana Belk | ana.belk | 2031-05-06 | https://www.instagram.com/p/Cx2/ |"
                        + " The pier, this morning.",
                drawn(
                        """
                        <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cx2/">
                        <a href="https://www.instagram.com/p/Cx2/">View this post on Instagram</a>
                        <p><a href="https://www.instagram.com/p/Cx2/">The pier, this morning.</a></p>
                        <p>A post shared by Ana Belk (@ana.belk) on May 6, 2031 at 4:40am PDT</p></blockquote>
                        """));
    }

    @Test
    void aFacebookPostIsSignedByWhoPostedIt() {
        assertEquals(
                "facebook | Levan Ferries | ? | 2021-03-09 | https://www.facebook.com/levan/posts/1 |"
                        + " The ferry is safe, and so are its crews.",
                drawn(
                        """
                        <div class="fb-post" data-href="https://www.facebook.com/levan/posts/1"><blockquote cite="https://www.facebook.com/levan/posts/1">
                        <p>The ferry is safe, and so are its crews.</p>Posted by <a href="https://www.facebook.com/levan">Levan Ferries</a>
                        on&nbsp;<a href="https://www.facebook.com/levan/posts/1">Tuesday, 9 March 2021</a></blockquote></div>
                        """));
    }

    @Test
    void aTiktokVideoHasItsSignerAndItsOwnAddress() {
        assertEquals(
                "tiktok | ? | levan.f | ? | https://www.tiktok.com/@levan.f/video/7001 |"
                        + " The harbour from above #orvane",
                drawn(
                        """
                        <blockquote class="tiktok-embed" cite="https://www.tiktok.com/@levan.f/video/7001"><section>
                        <a title="@levan.f" href="https://www.tiktok.com/@levan.f">@levan.f</a>
                        <p>The harbour from above <a href="https://www.tiktok.com/tag/orvane">#orvane</a></p>
                        <a href="https://www.tiktok.com/music/x">♬ original sound - levan</a></section></blockquote>
                        """));
    }

    @Test
    void whatIsNamedLikeAMessageButIsPartOfNoneIsNoPost() {
        Dissection parts =
                Sketch.html(
                        page("<div class=\"tgme_widget_message_text\">The pier was hit.</div>"));
        assertEquals(List.of(), parts.article().posts());
    }

    /// The page's only post: platform, name, handle, date, address and words.
    private static String drawn(String embedded) {
        List<Post> posts = Sketch.html(page(embedded)).article().posts();
        assertEquals(1, posts.size());
        Post post = posts.getFirst();
        return String.join(
                " | ",
                post.platform(),
                post.name().orElse("?"),
                post.handle().orElse("?"),
                post.date().map(stamp -> stamp.iso()).orElse("?"),
                post.url().orElse("?"),
                post.text());
    }

    private static String page(String embedded) {
        return """
        <!doctype html><html><head><title>Ferry stops at Orvane</title></head><body><article>
        <h1>Ferry stops at Orvane</h1>
        <p>The ferry stopped on Tuesday, its company said, after two shells fell into the harbour.</p>
        %s
        <p>The harbour master counted eleven impacts, and he asked everybody to stay away.</p>
        </article></body></html>
        """
                .formatted(embedded);
    }
}
