package org.dateline.app.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Given;
import org.dateline.model.Sha256;

/// One way in which bytes came in: when, by whom, under which name, and what was said of them.
public record Came(
        long seq,
        String at,
        String by,
        String input,
        long bytes,
        Given given,
        Optional<String> note) {

    static List<Came> of(Sql sql, Sha256 capture) {
        return sql.all(
                "SELECT * FROM came WHERE capture = ? ORDER BY seq",
                row ->
                        new Came(
                                row.getLong("seq"),
                                row.getString("at"),
                                row.getString("by"),
                                row.getString("input"),
                                row.getLong("bytes"),
                                Snapshot.read(row.getString("given"), Given.class, "came"),
                                Optional.ofNullable(row.getString("note"))),
                capture.hex());
    }
}
