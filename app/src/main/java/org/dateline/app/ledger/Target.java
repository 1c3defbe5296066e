package org.dateline.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.Sha256;

/// What a review is about: one record, or the link of type `link` between two.
public record Target(String id, Optional<String> link, List<Citation> cited) {

    public Target {
        cited = List.copyOf(cited);
    }

    /// A place as a row of its table names it, with its article's capture.
    static Target place(ResultSet row) throws SQLException {
        Citation cited =
                new Citation(
                        RecordId.known(row.getString("article")),
                        new Sha256(row.getString("capture")),
                        row.getInt("start"),
                        row.getInt("end"),
                        row.getString("words"));
        return new Target(
                row.getString("id"),
                Optional.of(Toponym.link(row.getString("key"))),
                List.of(cited));
    }

    static Target record(Citation cited) {
        return new Target(cited.id().toString(), Optional.empty(), List.of(cited));
    }

    /// Its words, as a person knows it by.
    public String words() {
        String both =
                cited.stream()
                        .map(Citation::words)
                        .collect(java.util.stream.Collectors.joining(" ↔ "));
        String flat = both.replaceAll("\\s{1,1000}", " ");
        return link.map(type -> type + ": " + flat).orElse(flat);
    }
}
