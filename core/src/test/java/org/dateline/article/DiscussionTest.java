package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Zone;
import org.junit.jupiter.api.Test;

/// Pages on which people talk, and what else stands in numbered or repeated elements.
class DiscussionTest {

    private static final String LATER = "My father worked on the piers, and he always said so.";

    private static Dissection page(String body) {
        return Sketch.html(
                "<html><head><title>Ferry stops at Orvane - Harbour board</title></head><body><h1>Ferry stops at Orvane</h1>"
                        + body
                        + "</body></html>");
    }

    private static String post(int number, String who, String day, String words) {
        return "<div id=post-%d><h4><a>%s</a></h4><p>Joined</p><p>3 May 2009</p><p>%s</p><p>#%d</p><div class=content>%s</div></div>"
                .formatted(number, who, day, number, words);
    }

    private static String comments(Dissection read) {
        return String.join(
                "\n",
                read.article().comments().stream()
                        .map(c ->
                                c.author().orElse("-")
                                        + " "
                                        + c.date().orElse("-")
                                        + " "
                                        + c.span().in(read.page().text()))
                        .toList());
    }

    private static List<Zone> zones(Dissection read, String words) {
        return read.page().blocks().stream()
                .filter(block -> read.page().words(block.span()).contains(words))
                .map(block -> block.zone())
                .toList();
    }

    @Test
    void theFirstPostIsTheArticleAndTheOthersAreComments() {
        Dissection read =
                page(
                        post(1, "mole42", "4 March 2021", Sketch.BODY)
                                + post(2, "Lena_K", "5 March 2021", LATER)
                                + post(3, "old salt", "6 March 2021", "Agreed."));
        assertEquals(
                "Lena_K 2021-03-05 " + LATER + "\nold salt 2021-03-06 Agreed.", comments(read));
        assertEquals(List.of("mole42"), read.article().byline());
        assertEquals(List.of(Zone.BODY), zones(read, "eleven impacts"));
    }

    @Test
    void whoOpensMayGoOn() {
        Dissection read =
                page(
                        post(1, "mole42", "4 March 2021", Sketch.BODY)
                                + post(2, "mole42", "4 March 2021", "<p>" + LATER + "</p>")
                                + post(
                                        3,
                                        "old salt",
                                        "6 March 2021",
                                        "<p>I drove over it, and it held.</p>"));
        assertEquals(List.of(Zone.BODY), zones(read, LATER));
        assertEquals(List.of(Zone.COMMENT), zones(read, "I drove over it"));
    }

    @Test
    void answersAreRepliesAndArticlesInAListAreNone() {
        String answers = post(1, "Lena_K", "5 March 2021", LATER).replace("post-", "answer-");
        assertEquals(
                List.of(Zone.COMMENT),
                zones(page(Sketch.BODY + answers + answers.replace("-1", "-2")), LATER)
                        .subList(0, 1));
        String listed = "<div id=post-%d><h2>%s</h2><p>4 March 2021</p>" + Sketch.BODY + "</div>";
        Dissection list =
                page(
                        listed.formatted(1, "The council meets again on Friday")
                                + listed.formatted(2, "Ice in the eastern basin"));
        assertEquals(List.of(), list.article().comments());
    }

    @Test
    void anArticleMayBeShortBesideItsComments() {
        String one =
                "<li><b>Reader %d</b> <small>05.03.2021 08:11</small><div>" + LATER + "</div></li>";
        String all = one.formatted(1) + one.formatted(2).repeat(60);
        Dissection read =
                page(
                        "<div>"
                                + Sketch.BODY
                                + "</div><div><h3>61 comments</h3><ul>"
                                + all
                                + "</ul></div>");
        assertEquals(61, read.article().comments().size());
        assertEquals(List.of(Zone.BODY), zones(read, "eleven impacts"));
    }

    @Test
    void whoWritesAReplyIsNoWriterOfTheArticle() {
        String reply =
                "<div class=comment id=comment-1><span itemprop=author>Tom Reed</span><p>"
                        + LATER
                        + "</p></div>";
        Dissection read = page("<p itemprop=author>Ilse Varga</p>" + Sketch.BODY + reply);
        assertEquals(List.of("Ilse Varga"), read.article().byline());
    }

    @Test
    void aFormWithoutFieldsMayHoldAPost() {
        Dissection read =
                page(
                        "<div class=comment id=comment-1><form><input type=hidden><div>"
                                + LATER
                                + "</div></form></div>"
                                + Sketch.BODY
                                + Sketch.BODY);
        assertEquals(List.of(Zone.COMMENT), zones(read, LATER));
    }

    @Test
    void tablesOfDataBelongToTheArticleAndCalendarsDoNot() {
        String data =
                "<table><tr><th>Month</th><th>Ferries</th></tr><tr><td>January</td><td>8120</td></tr></table>";
        String calendar =
                "<table><tr><th>Mi</th><th>Do</th></tr><tr><td>1</td><td>2</td></tr></table>";
        Dissection read = page(Sketch.BODY + data + Sketch.BODY + calendar);
        assertEquals(List.of(Zone.BODY), zones(read, "January"));
        assertEquals(List.of(Zone.BOILERPLATE), zones(read, "Mi"));
    }

    @Test
    void theNextArticleIsAnother() {
        String next = "Ice in the eastern basin";
        Dissection read =
                Sketch.html(
                        "<html><head><title>Ferry stops at Orvane</title></head><body><div><article><h1>Ferry stops at Orvane</h1>%s</article><article><h1>%s</h1><p>%s %s</p></article></div></body></html>"
                                .formatted(Sketch.BODY, next, LATER, LATER));
        assertEquals(List.of(Zone.RELATED), zones(read, next));
        assertEquals(List.of(Zone.RELATED), zones(read, LATER));
        assertEquals(Optional.of("Ferry stops at Orvane"), read.article().title());
    }

    @Test
    void lettersWithoutStopsArePartedByBlanks() {
        String thai =
                "สภาเมืองสั่งปิดท่าเรือเมื่อวันพฤหัสบดี เนื่องจากพบรอยร้าวในเสาสองต้น เรือทุกลำต้องจอดที่อื่น";
        Dissection read = page("<p>" + thai + "</p><p>" + thai + "</p>");
        assertEquals(List.of(Zone.BODY, Zone.BODY), zones(read, thai));
    }
}
