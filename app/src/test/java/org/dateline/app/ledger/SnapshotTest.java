package org.dateline.app.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.Given;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    @Test
    void aReadingComesBackAsItWas() {
        Reading reading = RichReading.make();
        byte[] bytes = Snapshot.bytes(reading);
        assertEquals(reading, Snapshot.reading(bytes, "a test"));
        assertArrayEquals(bytes, Snapshot.bytes(Snapshot.reading(bytes, "a test")));
    }

    @Test
    void everyBodyComesBackAsItWas() {
        Sha256 hash = Sha256.of("x");
        Citation cited = new Citation(RecordId.known("c0123456789abcdef"), hash, 3, 9, "four “x”");
        List<Body> bodies =
                List.of(
                        new Body.CaptureAdded(
                                hash,
                                9,
                                "a.warc#12",
                                Given.nothing().record("12").by(Optional.of("b"), Optional.empty()),
                                Optional.of("n"),
                                Optional.of(hash)),
                        new Body.ReadingMade(
                                hash, Optional.empty(), RichReading.make().reader(), hash),
                        new Body.Reviewed(
                                Review.Act.REJECT,
                                Optional.of("repeats"),
                                List.of(cited, cited),
                                "no"),
                        new Body.Imported("gazetteer", "places.tsv", hash),
                        new Body.Exported("csv", 12, hash));
        for (Body body : bodies) {
            assertEquals(body, Body.parse(body.kind(), Snapshot.line(body), "a test"));
        }
    }

    @Test
    void jsonIsCanonical() {
        assertEquals(
                "{\"bytes\":\"%s\",\"format\":\"\\u00E9\",\"lines\":2}"
                        .formatted(Sha256.of("x").hex()),
                Snapshot.line(new Body.Exported("é", 2, Sha256.of("x"))));
    }

    @Test
    void whatIsNoReadingIsRefusedByName() {
        byte[] half = "{\"reader\":{".getBytes(StandardCharsets.UTF_8);
        LedgerRefused refused =
                assertThrows(LedgerRefused.class, () -> Snapshot.reading(half, "vault/ab/abc"));
        assertEquals(
                "vault/ab/abc is damaged", String.valueOf(refused.getMessage()).substring(0, 23));
    }
}
