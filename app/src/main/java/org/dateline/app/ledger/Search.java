package org.dateline.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.link.RecordId;

/// Finds records by their words.
final class Search {

    private static final String FIND =
            """
            SELECT id, article, snippet(search, 2, '[', ']', ' … ', 16) AS words
            FROM search WHERE search MATCH ? ORDER BY rank, id LIMIT ?
            """;

    private Search() {}

    static List<Hit> find(Sql sql, String query, int limit) {
        String words = match(query);
        if (words.isEmpty()) {
            return List.of();
        }
        return sql.all(FIND, Search::hit, words, limit);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                RecordId.known(row.getString("id")),
                RecordId.known(row.getString("article")),
                row.getString("words"));
    }

    /// Each word as a string of FTS5, so that nothing typed is taken for its operators.
    private static String match(String query) {
        return Arrays.stream(query.strip().split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
    }
}
