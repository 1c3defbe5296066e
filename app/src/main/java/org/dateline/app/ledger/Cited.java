package org.dateline.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.Sha256;

/// Finds again what a citation names, whatever reader has read the capture since.
final class Cited {

    /// The same id first, then the same place of the source, then the same words overlapping it.
    private static final String MATCH =
            """
            SELECT finding.id FROM finding JOIN article ON article.id = finding.article
            WHERE article.capture = ?1 AND finding.current = 1
              AND substr(finding.id, 1, 1) = substr(?2, 1, 1)
              AND (finding.id = ?2
                OR (source_start = ?3 AND source_end = ?4)
                OR (finding.words = ?5 AND source_start < ?4 AND source_end > ?3))
            ORDER BY finding.id <> ?2, finding.words <> ?5, source_start <> ?3, source_end <> ?4,
              finding.id
            LIMIT 1
            """;

    private Cited() {}

    static Optional<String> match(Sql sql, Citation cited) {
        return sql.one(
                MATCH,
                row -> row.getString(1),
                cited.capture().hex(),
                cited.id().toString(),
                cited.start(),
                cited.end(),
                cited.words());
    }

    /// The citation of a row of `target`.
    static Citation of(ResultSet row) throws SQLException {
        return new Citation(
                RecordId.known(row.getString("id")),
                new Sha256(row.getString("capture")),
                row.getInt("start"),
                row.getInt("end"),
                row.getString("words"));
    }
}
