package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Page;
import org.dateline.model.Provenance;
import org.dateline.model.Quantity;
import org.dateline.model.ReaderId;
import org.dateline.model.Reading;
import org.dateline.model.Said;
import org.dateline.model.Sha256;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;
import org.dateline.model.Zone;
import org.junit.jupiter.api.Test;

/// An id stands for content: it does not follow the order of findings, and it outlives a reader.
class RecordIdTest {

    private static final String TEXT = "The mayor said \"12 dead, hurt\" on Monday.";

    @Test
    void theSameFindingKeepsItsIdWhateverIsFoundBesideIt() {
        Claim early = claim("c1", new Span(4, 9));
        Claim said = claim("c2", new Span(15, 30));
        var alone = RecordId.findings(reading(List.of(claim("c1", said.span())), List.of()));
        var both = RecordId.findings(reading(List.of(early, said), List.of()));
        assertEquals(alone.firstEntry().getValue(), both.lastEntry().getValue());
        assertNotEquals(both.get("c1"), both.get("c2"));
    }

    @Test
    void whatStandsInTheSameWordsIsToldApart() {
        Figure dead = figure("f1", Figure.Measure.KILLED, "people");
        Figure hurt = figure("f2", Figure.Measure.WOUNDED, "people");
        Figure hurtToo = figure("f3", Figure.Measure.WOUNDED, "soldiers");
        Figure again = figure("f4", Figure.Measure.WOUNDED, "soldiers");
        var ids = RecordId.findings(reading(List.of(), List.of(dead, hurt, hurtToo, again)));
        assertEquals(4, ids.values().stream().distinct().count());
    }

    @Test
    void anIdIsReadBack() {
        RecordId id = RecordId.article(reading(List.of(), List.of()));
        assertEquals(Optional.of(id), RecordId.parse(id.toString()));
        assertEquals(Optional.empty(), RecordId.parse("x" + id.digits()));
        assertEquals(Optional.empty(), RecordId.parse("a12"));
        assertEquals(Optional.empty(), RecordId.parse("a" + "G".repeat(16)));
    }

    private static Claim claim(String id, Span content) {
        return new Claim(
                id,
                Claim.Form.DIRECT,
                Claim.Modality.ASSERTED,
                List.of(content),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Figure figure(String id, Figure.Measure measure, String of) {
        return new Figure(
                id,
                new Span(16, 18),
                measure,
                Optional.of(of),
                Quantity.exactly(12),
                Figure.Scope.UNKNOWN,
                Optional.empty(),
                new Said.Narrator(),
                Optional.empty());
    }

    private static Reading reading(List<Claim> claims, List<Figure> figures) {
        Span whole = new Span(0, TEXT.length());
        return new Reading(
                new ReaderId("1", "m", "g"),
                "a.txt",
                new Provenance(
                        Sha256.of(TEXT),
                        TEXT.length(),
                        "text/plain",
                        Optional.of("UTF-8"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Page(
                        TEXT,
                        List.of(new Block(Zone.BODY, whole, whole)),
                        SourceMap.identity(TEXT)),
                Article.unknown(),
                List.of(),
                List.of(),
                claims,
                List.of(),
                figures,
                List.of(),
                List.of());
    }
}
