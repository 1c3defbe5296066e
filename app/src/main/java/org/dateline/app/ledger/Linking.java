package org.dateline.app.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.model.Decision;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;

/// What follows from all current readings and decisions, kept beside them until one of them
/// changes.
final class Linking {

    private final Sql sql;
    private final Readings readings;

    Linking(Sql sql, Readings readings) {
        this.sql = sql;
        this.readings = readings;
    }

    /// Those kept, if they are of this state; else computed, and kept for the next reader.
    Links links(Home home) {
        return kept().orElseGet(() -> computed(home));
    }

    private Links computed(Home home) {
        Links links = computed();
        String key = key();
        String json = Snapshot.line(links);
        try (Sql writer = Sql.writer(home)) {
            writer.whole(() -> {
                writer.run("DELETE FROM linked");
                writer.run("INSERT INTO linked VALUES (?, ?)", key, json);
                return 0;
            });
        } catch (LedgerRefused e) {
            // Read-only or being written: the next reader computes them again.
            return links;
        }
        return links;
    }

    private Optional<Links> kept() {
        return sql.one("SELECT json FROM linked WHERE key = ?", row -> row.getString(1), key())
                .map(json -> Snapshot.read(json, Links.class, "the table linked"));
    }

    private Links computed() {
        List<Reading> all = hashes().stream().map(hash -> readings.of(new Sha256(hash))).toList();
        return Flow.link(all, decisions());
    }

    private String key() {
        return Sha256.of(Resources.VERSION + hashes() + Snapshot.line(decisions())).hex();
    }

    private List<String> hashes() {
        return sql.all("SELECT reading FROM article ORDER BY id", row -> row.getString(1));
    }

    private List<Decision> decisions() {
        return Reviews.decisions(Reviews.all(sql));
    }
}
