package org.dateline.app.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.link.RecordId;

/// From what a person typed to the record that is meant.
final class Lookup {

    private static final int SHOWN = 20;

    /// Characters of what was typed that a message repeats.
    private static final int LONGEST = 60;

    /// Ids go on with hex digits, all below `g`.
    private static final String BEGINS =
            """
            SELECT id FROM finding
            WHERE current = ?1 AND id >= ?2 AND id < ?2 || 'g' ORDER BY id LIMIT ?3
            """;

    private static final String CITE =
            """
            SELECT finding.id, article.capture, source_start AS start, source_end AS "end", words
            FROM finding JOIN article ON article.id = finding.article WHERE finding.id = ?
            """;

    private static final String PLACE =
            """
            SELECT place.*, article.capture FROM place JOIN article ON article.id = place.article
            WHERE place.id >= ?1 AND place.id < ?1 || 'g'
            """;

    private Lookup() {}

    static List<RecordId> find(Sql sql, String beginning) {
        List<RecordId> now = begins(sql, beginning, 1);
        return now.isEmpty()
                ? begins(sql, beginning, 0).stream()
                        .map(id -> Cited.match(sql, cite(sql, id)))
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(RecordId::known)
                        .toList()
                : now;
    }

    /// An id is short; what was pasted by mistake may be a whole page.
    private static String shown(String typed) {
        return typed.codePointCount(0, typed.length()) <= LONGEST
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static RecordId one(Sql sql, String beginning) {
        List<RecordId> found = beginning.isEmpty() ? List.of() : find(sql, beginning);
        if (found.isEmpty()) {
            throw new LedgerRefused(
                    "no record's id begins with “%s”; `dateline search WORDS` shows ids"
                            .formatted(shown(beginning)));
        }
        if (found.size() > 1) {
            String some = found.stream().map(RecordId::toString).collect(Collectors.joining(" "));
            throw new LedgerRefused(
                    "%s begins several ids: %s; give more of it".formatted(beginning, some));
        }
        return found.getFirst();
    }

    static Citation cite(Sql sql, RecordId record) {
        return sql.one(CITE, Cited::of, record.toString())
                .orElseThrow(() -> new LedgerRefused("no such record: " + record));
    }

    /// The one place that these characters begin the id of.
    static Optional<Target> place(Sql sql, String beginning) {
        List<Target> found = sql.all(PLACE, row -> Target.place(row), beginning);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<RecordId> begins(Sql sql, String beginning, int current) {
        return sql.all(BEGINS, row -> RecordId.known(row.getString(1)), current, beginning, SHOWN);
    }
}
