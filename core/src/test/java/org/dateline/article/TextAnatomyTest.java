package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Comment;
import org.dateline.model.Post;
import org.dateline.model.Stamp;
import org.junit.jupiter.api.Test;

class TextAnatomyTest {

    private static final String BODY =
            """
            ORVANE—The river port was shelled for a third night, the regional council said, and \
            two warehouses burned down before the fire crews could cross the bridge.

            Nobody was hurt, according to the harbour master, who counted eleven impacts between \
            midnight and four and asked the ferry company to stop all its crossings until further \
            notice from the council.

            The council meets again on Friday, when it wants to hear the ferry company, the fire \
            crews and the owners of the two warehouses in the same room for the first time.
            """;

    private static final String TAIL =
            """

            Ilse Varga

            Ilse Varga is a staff writer in Levan. Her first book came out in autumn of 2022.
            Ilse Varga

            Latest posts by Ilse Varga (see all)

              1. I was on that bridge and can tell you that the ferry had stopped long before \
            the council asked for it, whatever the harbour master says now.

              2. Thank you for staying there.

            Leave a Reply

            Your email address will not be published.
            """;

    @Test
    void aStampBeforeTheFirstWordsIsTheDate() {
        Dissection parts = Sketch.text(" date 2021-03-09 " + BODY);
        assertEquals(
                """
                date: date 2021-03-09
                body: ORVANE—The river port wa…
                body: Nobody was hurt, accordi…
                body: The council meets again…\
                """,
                Sketch.drawn(parts));
        assertEquals(Optional.of(new Stamp("2021-03-09")), parts.article().published());
        assertEquals(Optional.of("ORVANE"), parts.article().dateline().map(parts.page()::words));
        assertEquals(Optional.empty(), parts.article().title());
    }

    @Test
    void shortLinesBeforeAnEmptyOneAreHeadlinePublisherAndDate() {
        String head = "Orvane port shelled again\nThe Levan Courier\nTuesday 9 March 2021\n\n";
        Dissection parts = Sketch.text(head + BODY);
        assertEquals(
                """
                title: Orvane port shelled agai…
                byline: The Levan Courier
                date: Tuesday 9 March 2021
                body: ORVANE—The river port wa…
                body: Nobody was hurt, accordi…
                body: The council meets again…\
                """,
                Sketch.drawn(parts));
        Article article = parts.article();
        assertEquals(Optional.of("Orvane port shelled again"), article.title());
        assertEquals(Optional.of("The Levan Courier"), article.publisher());
        assertEquals(Optional.of(new Stamp("2021-03-09")), article.published());
        assertEquals(List.of(), article.byline());
    }

    @Test
    void whoWroteItAndWhenMayStandBehindAnEmptyLine() {
        Dissection parts =
                Sketch.text("River port burns\n\nBy Ilse Varga\n9 March 2021\n\n" + BODY);
        assertEquals(
                """
                title: River port burns
                byline: By Ilse Varga
                date: 9 March 2021
                body: ORVANE—The river port wa…
                body: Nobody was hurt, accordi…
                body: The council meets again…\
                """,
                Sketch.drawn(parts));
        assertEquals(List.of("Ilse Varga"), parts.article().byline());
        assertEquals(Optional.of(new Stamp("2021-03-09")), parts.article().published());
    }

    @Test
    void aParagraphThatBeginsAsBylinesDoIsNone() {
        Dissection parts =
                Sketch.text("River port burns\n\nBy Monday night the port had burned.\n\n" + BODY);
        assertEquals(List.of(), parts.article().byline());
    }

    @Test
    void aFirstParagraphIsNoHeadline() {
        Dissection parts = Sketch.text("The port was shelled.\n\n" + BODY);
        assertEquals(
                "title: The port was shelled.",
                Sketch.drawn(parts).lines().findFirst().orElseThrow());
        String sentence =
                "The port of Orvane was shelled again, and nobody could cross the bridge.";
        Dissection told = Sketch.text(sentence + "\n\n" + BODY);
        assertEquals(Optional.empty(), told.article().title());
    }

    @Test
    void whoSignsAQuotationEndsItsParagraph() {
        String first =
                "“Nobody told us that the pier would go, and nobody came after it had.” ― Ilse Varga";
        String second = "“It was loud and then it was dark for two days.” — Marek Soll";
        Dissection parts = Sketch.text("Orvane pier\n\n" + BODY + "\n\n" + first + "\n" + second);
        List<String> last =
                parts.page().blocks().reversed().stream()
                        .limit(2)
                        .map(block -> parts.page().words(block.span()))
                        .toList();
        assertEquals(List.of(second, first), last);
    }

    @Test
    void whatWasCopiedAfterTheArticleIsNotTheArticle() {
        Dissection parts = Sketch.text("Orvane port shelled again\n\n" + BODY + TAIL);
        assertEquals(
                """
                title: Orvane port shelled agai…
                body: ORVANE—The river port wa…
                body: Nobody was hurt, accordi…
                body: The council meets again…
                bio: Ilse Varga
                bio: Ilse Varga is a staff wr…
                bio: Ilse Varga
                related: Latest posts by Ilse Var…
                comment: 1. I was on that bridge…
                comment: 2. Thank you for staying…
                boilerplate: Leave a Reply
                boilerplate: Your email address will…\
                """,
                Sketch.drawn(parts));
        assertEquals(List.of("Ilse Varga"), parts.article().byline());
        assertEquals(Optional.of("2022-09"), parts.provenance().notBefore());
        assertEquals(2, parts.article().comments().size());
    }

    @Test
    void aSignedPostIsABlockOfItsOwn() {
        Dissection parts =
                Sketch.text(
                        BODY
                                + "\nThe ferry is safe and sails at six. pic.twitter.com/a1B2 — Levan Ferries"
                                + " (@levanferries) March 9, 2021\n");
        Post post = parts.article().posts().getFirst();
        assertEquals("The ferry is safe and sails at six.", post.text());
        assertEquals(post.text(), parts.page().words(post.span()));
        assertEquals(Optional.of("Levan Ferries"), post.name());
        assertEquals(Optional.of("levanferries"), post.handle());
        assertEquals(Optional.of(new Stamp("2021-03-09")), post.date());
        assertEquals(
                "post: The ferry is safe and sa…\npost: pic.twitter.com/a1B2 — L…",
                Sketch.drawn(parts).lines().skip(3).reduce((a, b) -> a + "\n" + b).orElse(""));
    }

    @Test
    void whatIsGivenFillsInOnlyWhatIsMissing() {
        LocalDate given = LocalDate.of(2020, 1, 1);
        assertEquals(Optional.of(Stamp.of(given)), Sketch.dated(BODY, given).article().published());
        assertEquals(
                Optional.of(new Stamp("2021-03-09")),
                Sketch.dated("date 2021-03-09 " + BODY, given).article().published());
        assertEquals(
                "says no day of publication: give it with --published, or its times stay open",
                Sketch.text(BODY).problems().getFirst().message());
    }

    @Test
    void aCommentBySomebodyHasAnAuthor() {
        Dissection parts =
                Sketch.text(BODY + "\n2 comments\n\nMara D. says:\n\nSo it is, and it will be.\n");
        Comment comment = parts.article().comments().getFirst();
        assertEquals(Optional.of("Mara D."), comment.author());
    }
}
