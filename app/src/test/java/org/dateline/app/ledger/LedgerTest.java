package org.dateline.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.Decision;
import org.dateline.model.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final String[] COMPUTED = {
        "came", "article", "finding", "review", "target", "search", "searched", "projection"
    };

    private static final String MAYOR = "The mayor said [“four drones fell”] on Tuesday.";
    private static final String MINER = "A miner said “nothing fell here” and left.";

    @TempDir private Path folder;

    @Test
    void addingAgainChangesNothing() {
        Desk desk = Desk.at(folder);
        assertInstanceOf(Added.New.class, desk.add("a.txt", MAYOR));
        String before = desk.dump("entry");
        assertInstanceOf(Added.SameBytes.class, desk.add("a.txt", MAYOR));
        assertEquals(before, desk.dump("entry"));
    }

    @Test
    void theSameBytesUnderTwoNamesAreOneArticle() {
        Desk desk = Desk.at(folder);
        desk.add("b.txt", MAYOR);
        assertInstanceOf(Added.SameBytes.class, desk.add("a.txt", MAYOR));
        try (Ledger ledger = Ledger.open(desk.home())) {
            assertEquals(1, ledger.articles().size());
            assertEquals(List.of("a.txt", "b.txt"), ledger.articles().getFirst().inputs());
        }
    }

    @Test
    void whatIsSaidOfACaptureLaterIsJoinedToWhatWasSaidBefore() {
        Desk desk = Desk.at(folder);
        Given url =
                new Given(
                        Given.As.AUTO,
                        Optional.of("https://arda.example/"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        desk.add("a.txt", MAYOR, url);
        Given day = Given.nothing().published(LocalDate.of(2031, 5, 6));
        assertInstanceOf(Added.SameBytes.class, desk.add("a.txt", MAYOR, day));
        try (Ledger ledger = Ledger.open(desk.home())) {
            Held held = ledger.articles().getFirst();
            assertEquals(2, held.came().size());
            assertEquals(
                    Optional.of("https://arda.example/"), ledger.reading(held).capture().url());
        }
    }

    @Test
    void recordsDoNotDependOnTheOrderOfAdding() {
        Desk one = Desk.at(folder.resolve("one"));
        one.add("a.txt", MAYOR);
        one.add("b.txt", MINER);
        Desk other = Desk.at(folder.resolve("other"));
        other.add("b.txt", MINER);
        other.add("a.txt", MAYOR);
        assertEquals(one.dump("finding", "search"), other.dump("finding", "search"));
    }

    @Test
    void computedTablesAreComputedAgainToTheSameRows() {
        Desk desk = Desk.at(folder);
        desk.add("a.txt", MAYOR);
        desk.review(Review.Act.REJECT, desk.claim());
        desk.add("b.txt", MINER);
        desk.with(QuoteReader.WIDER).add("a.txt", MAYOR);
        String before = desk.dump(COMPUTED);
        try (Scribe scribe = desk.scribe()) {
            scribe.rebuild();
        }
        assertEquals(before, desk.dump(COMPUTED));
    }

    @Test
    void aRejectedRecordStaysRejectedWhenAnotherReaderReadsAgain() {
        Desk desk = Desk.at(folder);
        desk.add("a.txt", MAYOR);
        RecordId seen = desk.claim();
        desk.review(Review.Act.REJECT, seen);
        // The same place under another reader's name: the same id.
        assertInstanceOf(
                Added.ReadAgain.class,
                desk.with(new QuoteReader("3", '“', '”')).add("a.txt", MAYOR));
        assertEquals(
                List.of(
                        new Decision(
                                seen.toString(),
                                Decision.Verdict.REJECTED,
                                List.of(desk.article().toString()))),
                decisions(desk));
    }

    @Test
    void aReviewOfWhatNoReaderFindsAnyMoreIsOrphaned() {
        Desk desk = Desk.at(folder);
        desk.add("a.txt", MINER);
        desk.review(Review.Act.REJECT, desk.claim());
        desk.with(QuoteReader.WIDER).add("a.txt", MINER);
        assertEquals(List.of(), decisions(desk));
        try (Ledger ledger = Ledger.open(desk.home())) {
            Review review = ledger.reviews().getFirst();
            assertEquals(Optional.empty(), review.target());
            assertEquals("“nothing fell here”", review.cited().getFirst().words());
        }
        desk.with(new QuoteReader("3", '“', '”')).add("a.txt", MINER);
        assertEquals(1, decisions(desk).size());
    }

    @Test
    void theLastDecisionCounts() {
        Desk desk = Desk.at(folder);
        desk.add("a.txt", MAYOR);
        RecordId claim = desk.claim();
        desk.review(Review.Act.REJECT, claim);
        desk.review(Review.Act.ACCEPT, claim);
        desk.review(Review.Act.NOTE, claim);
        assertEquals(
                List.of(
                        new Decision(
                                claim.toString(),
                                Decision.Verdict.ACCEPTED,
                                List.of(desk.article().toString()))),
                decisions(desk));
    }

    @Test
    void aCitationPrintedBeforeStillOpens() {
        Desk desk = Desk.at(folder);
        desk.add("a.txt", MAYOR);
        RecordId before = desk.claim();
        Citation citation;
        try (Ledger ledger = Ledger.open(desk.home())) {
            citation = ledger.cite(before);
            assertEquals("“four drones fell”", citation.words());
        }
        desk.with(new QuoteReader("3", '“', '”')).add("a.txt", MAYOR);
        try (Ledger ledger = Ledger.open(desk.home())) {
            assertEquals(Optional.of(before), ledger.open(citation));
            assertEquals(List.of(before), ledger.find(before.toString().substring(0, 9)));
        }
    }

    @Test
    void wordsAreFoundAndOperatorsAreWords() {
        Desk desk = Desk.at(folder);
        desk.add("a.txt", MAYOR);
        desk.add("b.txt", MINER);
        try (Ledger ledger = Ledger.open(desk.home())) {
            assertEquals(2, ledger.search("DRONES fell", 9).size());
            assertEquals(List.of(), ledger.search("drones NOT fell", 9));
            assertEquals(List.of(), ledger.search("\"*:^", 9));
        }
    }

    @Test
    void whatIsReadAgainIsFoundAsTodaysReaderReadsIt() {
        Desk desk = Desk.at(folder.resolve("again"));
        desk.add("b.txt", MINER);
        desk.add("a.txt", MAYOR);
        desk.with(QuoteReader.WIDER).add("a.txt", MAYOR);
        Desk once = Desk.at(folder.resolve("once"));
        once.add("b.txt", MINER);
        once.with(QuoteReader.WIDER).add("a.txt", MAYOR);
        assertEquals(once.dump("search"), desk.dump("search"));
    }

    @Test
    void anotherCaptureIsFoundAmongManyThatShareANotice() {
        String notice = "\n\nThis paper is printed on the quay and read by all who sail from it.";
        String story =
                "Nobody crosses the sound by night since the lamp of the outer mole went out, and the"
                        + " pilots wait for the morning with the herring boats behind the breakwater"
                        + " until the keeper has rowed over and lit it again.";
        Desk desk = Desk.at(folder);
        for (int i = 0; i < 62; i++) {
            desk.add(i + ".txt", "Boat " + i + " came in with " + i + " barrels of cod." + notice);
        }
        Added first = desk.add("first.txt", story + notice);
        Added second = desk.add("second.txt", story + notice + "\n\nThe lamp is old.");
        RecordId article = assertInstanceOf(Added.New.class, first).article();
        assertEquals(Optional.empty(), assertInstanceOf(Added.New.class, first).same());
        assertEquals(Optional.of(article), assertInstanceOf(Added.New.class, second).same());
    }

    @Test
    void whereNoLedgerIsTheMessageSaysHowToBeginOne() {
        LedgerRefused refused =
                assertThrows(LedgerRefused.class, () -> Ledger.open(new Home(folder)));
        assertEquals(
                "no ledger in %s yet; begin one with `dateline add FILE`".formatted(folder),
                refused.getMessage());
    }

    private static List<Decision> decisions(Desk desk) {
        try (Ledger ledger = Ledger.open(desk.home())) {
            return ledger.decisions();
        }
    }
}
