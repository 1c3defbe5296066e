package org.dateline.app.ledger;

import java.util.ArrayList;
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

    /// What was asked for last, whole: the desk asks for it on every page.
    private static volatile Optional<Kept> last = Optional.empty();

    private final Sql sql;
    private final Readings readings;

    /// `key` is the digest of all that the links follow from.
    private record Kept(String key, Links links) {}

    Linking(Sql sql, Readings readings) {
        this.sql = sql;
        this.readings = readings;
    }

    /// Those kept, if they are of this state; else computed, and kept for the next reader.
    Links links(Home home) {
        String key = key();
        return kept(key).orElseGet(() -> computed(home, key));
    }

    /// What follows from these articles alone; nothing of it is kept.
    Links links(List<Held> articles) {
        return Flow.link(
                articles.stream().map(held -> readings.of(held.reading())).toList(), decisions());
    }

    private Links computed(Home home, String key) {
        List<Reading> whole = new ArrayList<>();
        List<String> hashes = hashes();
        for (String hash : hashes) {
            whole(new Sha256(hash)).ifPresent(whole::add);
        }
        Links links = Flow.link(whole, decisions());
        if (whole.size() < hashes.size()) {
            return links; // not of all: the next reader looks again
        }
        remembered(key, links);
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

    private Optional<Links> kept(String key) {
        return last.filter(kept -> kept.key.equals(key))
                .map(Kept::links)
                .or(() -> stored(key).map(links -> remembered(key, links)));
    }

    private static Links remembered(String key, Links links) {
        last = Optional.of(new Kept(key, links));
        return links;
    }

    private Optional<Links> stored(String key) {
        return sql.one("SELECT json FROM linked WHERE key = ?", row -> row.getString(1), key)
                .map(json -> Snapshot.read(json, Links.class, "the table linked"));
    }

    private Optional<Reading> whole(Sha256 hash) {
        return readings.trouble(hash).isPresent()
                ? Optional.empty()
                : Optional.of(readings.of(hash));
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
