package org.dateline.app.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.Given;
import org.dateline.model.ReaderId;
import org.dateline.model.Sha256;

/// What the ledger holds of some bytes: how they came in, and their current reading.
record Known(List<Came> came, Optional<RecordId> article, String reading, String reader) {

    static Known of(Sql sql, Sha256 capture) {
        return sql.one(
                        "SELECT id, reading, reader FROM article WHERE capture = ?",
                        row ->
                                new Known(
                                        Came.of(sql, capture),
                                        RecordId.parse(row.getString(1)),
                                        row.getString(2),
                                        row.getString(3)),
                        capture.hex())
                .orElseGet(() -> new Known(Came.of(sql, capture), Optional.empty(), "", ""));
    }

    /// Whether they came in under this name, with this said of them, before.
    boolean came(Body.CaptureAdded added) {
        return came.stream()
                .anyMatch(c ->
                        c.input().equals(added.input())
                                && c.given().equals(added.given())
                                && c.note().equals(added.note()));
    }

    boolean has(Body.ReadingMade made) {
        return made.reading().hex().equals(reading);
    }

    /// Whether this reader would only say again what the current reading says.
    boolean readBy(ReaderId id, Given given) {
        return reader.equals(id.digest().hex())
                && came.stream().anyMatch(c -> c.given().equals(given));
    }

    /// What is said of them now, completed by what was said before, the latest first.
    Given complete(Given given) {
        Given out = given;
        for (Came before : came.reversed()) {
            Given then = before.given();
            out =
                    new Given(
                            out.as() == Given.As.AUTO ? then.as() : out.as(),
                            out.url().or(then::url),
                            out.published().or(then::published),
                            out.capturedAt().or(then::capturedAt),
                            out.record().or(then::record));
        }
        return out;
    }
}
