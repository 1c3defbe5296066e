package org.dateline.app.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.Given;
import org.dateline.model.ReaderId;
import org.dateline.model.Sha256;

/// What the ledger holds of some bytes: how they came in, and their current reading.
record Known(List<Came> came, Optional<RecordId> article, String reading, String reader) {

    private static final Comparator<Given> EARLIEST =
            Comparator.comparing((Given given) -> given.capturedAt().orElse(Instant.MAX))
                    .thenComparing(given -> given.url().orElse(""))
                    .thenComparing(given -> given.record().orElse(""));

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
                && (came.stream().anyMatch(c -> c.given().equals(given))
                        || complete(given).equals(complete(Given.nothing())));
    }

    /// What is said of them now, completed by what was said before, the latest first.
    ///
    /// What containers say goes by their records' times, the earliest first, so that it is the same
    /// in whatever order they came.
    Given complete(Given given) {
        List<Given> all = new ArrayList<>(List.of(given));
        came.reversed().forEach(before -> all.add(before.given()));
        List<Given> records =
                all.stream().filter(g -> g.record().isPresent()).sorted(EARLIEST).toList();
        Given out = Given.nothing();
        for (Given said : records) {
            out = out.or(said);
        }
        for (Given said : all) {
            out = said.record().isPresent() ? out : out.or(said);
        }
        return out;
    }
}
