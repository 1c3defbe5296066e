package org.dateline.app.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
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

    /// How many of those that share one paragraph are looked at.
    private static final int CROWD = 60;

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
        Map<String, Integer> shared = new TreeMap<>();
        for (String hash : paragraphs(reading)) {
            sharing(hash).forEach(article -> shared.merge(article, 1, Integer::sum));
        }
        shared.remove(RecordId.article(reading).toString());
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(CANDIDATES)
                .filter(article -> same(reading, current(article)))
                .map(RecordId::known)
                .findFirst();
    }

    /// The first of those that hold a paragraph: a site's notice may stand in all its articles.
    private List<String> sharing(String hash) {
        return sql.all(
                "SELECT article FROM paragraph JOIN article ON article.id = paragraph.article"
                        + " WHERE hash = ? ORDER BY article LIMIT ?",
                row -> row.getString(1),
                hash,
                CROWD);
    }

    private Reading current(String article) {
        return sql.one(
                        "SELECT reading FROM article WHERE id = ?",
                        row -> readings.of(new Sha256(row.getString(1))),
                        article)
                .orElseThrow();
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
