package org.dateline.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.Sha256;

/// One article record: what one capture says. `reading` names the current reading in the vault.
public record Held(
        RecordId id,
        Sha256 capture,
        Optional<String> record,
        Sha256 reading,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> published,
        List<Came> came) {

    public Held {
        came = List.copyOf(came);
    }

    /// The names under which its bytes came in, each once, sorted.
    public List<String> inputs() {
        return came.stream().map(Came::input).distinct().sorted().toList();
    }

    static Held of(Sql sql, ResultSet row) throws SQLException {
        Sha256 capture = new Sha256(row.getString("capture"));
        return new Held(
                RecordId.known(row.getString("id")),
                capture,
                Optional.ofNullable(row.getString("record")),
                new Sha256(row.getString("reading")),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("published")),
                Came.of(sql, capture));
    }
}
