package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.link.Diff.Change;
import org.dateline.link.Diff.Fate;
import org.dateline.link.Diff.Piece;
import org.dateline.model.Zone;
import org.junit.jupiter.api.Test;

/// Two captures against each other, by field, zone, paragraph and word.
class DiffTest {

    private static final String ONE =
            """
            date: 2031-05-12
            The bridge is closed to all traffic.
            Two fishermen were hurt at the river.
            A ferry takes people across.
            """;

    private static final String OTHER =
            """
            title: Norvik Bridge Closed
            [title] Norvik Bridge Closed
            The bridge is closed to all traffic.
            Three fishermen were badly hurt at the river.
            A ferry takes people across.
            [comment] Who pays for this?
            """;

    @Test
    void saysWhatEitherLacksAndWhatChanged() {
        Diff diff = Diff.of(Sketch.read(ONE), Sketch.read(OTHER));
        assertEquals(
                List.of(
                        new Change.OnlyOther(Zone.TITLE, "Norvik Bridge Closed"),
                        new Change.Changed(
                                Zone.BODY,
                                List.of(
                                        new Piece(Fate.GOES, "Two"),
                                        new Piece(Fate.COMES, "Three"),
                                        new Piece(Fate.STAYS, "fishermen were"),
                                        new Piece(Fate.COMES, "badly"),
                                        new Piece(Fate.STAYS, "hurt at the river."))),
                        new Change.OnlyOther(Zone.COMMENT, "Who pays for this?")),
                diff.changes());
        assertEquals(2, diff.equal());
        assertEquals(3, diff.ofBoth());
        assertEquals(
                new Diff.Field("title", Optional.empty(), Optional.of("Norvik Bridge Closed")),
                diff.fields().getFirst());
    }

    @Test
    void foldsAWorkFieldByField() {
        var one = Sketch.read(ONE);
        var other = Sketch.read(OTHER);
        Collation work = Collation.of(List.of(other, one));
        assertEquals(Optional.of("Norvik Bridge Closed"), work.value("title"));
        assertEquals(Optional.of("2031-05-12"), work.value("published"));
        assertEquals(
                List.of(RecordId.article(one).toString()),
                work.fields().stream()
                        .filter(field -> field.field().equals("published"))
                        .findFirst()
                        .orElseThrow()
                        .from());
    }

    @Test
    void emptyPagesDoNotDiffer() {
        assertEquals(List.of(), Diff.of(Sketch.read(""), Sketch.read("")).changes());
    }
}
