package org.dateline.app.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.Flow;
import org.dateline.link.RecordId;
import org.dateline.model.Block;
import org.dateline.model.Evidence;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;
import org.dateline.model.Zone;

/// Finds another capture of the same article at once, among those that share a paragraph with it.
final class Kin {

    /// Shorter paragraphs stand in many articles.
    private static final int LEAST_WORDS = 8;

    private static final int CANDIDATES = 5;

    private final Sql sql;
    private final Readings readings;

    Kin(Sql sql, Readings readings) {
        this.sql = sql;
        this.readings = readings;
    }

    void keep(String article, Reading reading) {
        sql.run("DELETE FROM paragraph WHERE article = ?", article);
        for (String hash : paragraphs(reading)) {
            sql.run("INSERT INTO paragraph VALUES (?, ?)", hash, article);
        }
    }

    /// The article of another capture that this reading is a capture of too.
    Optional<RecordId> of(Reading reading) {
        record Candidate(String id, String reading) {}
        List<String> hashes = List.copyOf(paragraphs(reading));
        if (hashes.isEmpty()) {
            return Optional.empty();
        }
        String marks = String.join(",", Collections.nCopies(hashes.size(), "?"));
        List<Object> values = new ArrayList<>(hashes);
        values.add(RecordId.article(reading).toString());
        values.add(CANDIDATES);
        return sql
                .all(
                        "SELECT article.id, article.reading FROM paragraph"
                                + " JOIN article ON article.id = paragraph.article"
                                + " WHERE hash IN ("
                                + marks
                                + ") AND article.id <> ?"
                                + " GROUP BY article.id ORDER BY count(*) DESC, article.id LIMIT ?",
                        row -> new Candidate(row.getString(1), row.getString(2)),
                        values.toArray())
                .stream()
                .filter(c -> same(reading, readings.of(new Sha256(c.reading))))
                .map(c -> RecordId.known(c.id))
                .findFirst();
    }

    private static boolean same(Reading one, Reading other) {
        return Flow.compare(one, other).stream()
                .anyMatch(e -> e instanceof Evidence.Relates r && r.relation().joinsCaptures());
    }

    private static SortedSet<String> paragraphs(Reading reading) {
        SortedSet<String> out = new TreeSet<>();
        for (Block block : reading.page().blocks()) {
            if (block.zone() == Zone.BODY) {
                String words = fold(reading.page().words(block.span()));
                if (words.split(" ").length >= LEAST_WORDS) {
                    out.add(Sha256.of(words).hex().substring(0, 16));
                }
            }
        }
        return out;
    }

    /// Letters and digits only, so that quotation marks and spaces make no difference.
    private static String fold(String words) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int c : words.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.appendCodePoint(c);
            } else {
                gap = true;
            }
        }
        return out.toString();
    }
}
