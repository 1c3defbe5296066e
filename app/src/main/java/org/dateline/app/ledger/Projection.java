package org.dateline.app.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;
import org.dateline.model.Span;
import org.dateline.model.Stamp;

/// Keeps the computed tables in step with the entries.
///
/// Applying entries one by one and computing all anew give the same tables.
final class Projection {

    private final Sql sql;
    private final Readings readings;

    Projection(Sql sql, Readings readings) {
        this.sql = sql;
        this.readings = readings;
    }

    /// Whether the tables are of today's layout and stand at the last entry.
    static boolean current(Sql sql) {
        String there = "SELECT 1 FROM sqlite_schema WHERE name = 'projection'";
        String stands =
                "SELECT 1 FROM projection WHERE digest = ?"
                        + " AND seq = (SELECT coalesce(max(seq), 0) FROM entry)";
        return sql.one(there, row -> row.getInt(1)).isPresent()
                && sql.one(stands, row -> row.getInt(1), Schema.digest()).isPresent();
    }

    /// Drops the tables and computes them from the first entry on.
    void rebuild() {
        sql.script(Schema.projection());
        sql.run("INSERT INTO projection VALUES (?, 0, 0)", Schema.digest());
        Chain.entries(sql).forEach(this::apply);
    }

    /// Takes one entry into the tables.
    void apply(Entry entry) {
        switch (entry.body()) {
            case Body.CaptureAdded added -> came(entry, added);
            case Body.ReadingMade made -> article(entry, made);
            case Body.Reviewed review -> review(entry, review);
            case Body.Imported _ -> {}
            case Body.Exported _ -> {}
        }
        sql.run("UPDATE projection SET seq = ?", entry.seq());
    }

    private void came(Entry entry, Body.CaptureAdded added) {
        sql.run(
                "INSERT INTO came VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                added.capture().hex(),
                added.bytes(),
                added.input(),
                Snapshot.line(added.given()),
                added.note().orElse(null),
                entry.at(),
                entry.by());
    }

    private void article(Entry entry, Body.ReadingMade made) {
        sql.run("DELETE FROM lost WHERE capture = ?", made.capture().hex());
        Optional<String> trouble = readings.trouble(made.reading());
        if (trouble.isPresent()) {
            sql.run("DELETE FROM article WHERE capture = ?", made.capture().hex());
            sql.run("INSERT INTO lost VALUES (?, ?)", made.capture().hex(), trouble.get());
            return;
        }
        Reading reading = readings.of(made.reading());
        String id = RecordId.article(reading).toString();
        sql.run("UPDATE finding SET current = 0 WHERE article = ?", id);
        unsearch(id);
        sql.run(
                "INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                made.capture().hex(),
                made.record().orElse(null),
                made.reading().hex(),
                made.reader().digest().hex(),
                reading.article().title().orElse(null),
                reading.article().publisher().orElse(null),
                reading.article().published().map(Stamp::iso).orElse(null),
                entry.seq());
        Finding.all(reading).forEach(finding -> finding(id, finding));
        new Kin(sql, readings).keep(id, reading);
        places(id, reading);
        Searchable.of(reading).forEach((record, words) -> search(id, record, words));
        rematch(made.capture());
    }

    private void places(String article, Reading reading) {
        sql.run("DELETE FROM place WHERE article = ?", article);
        for (Toponym place : Toponym.all(reading)) {
            Span source = place.source(reading);
            sql.run(
                    "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?)",
                    place.id().toString(),
                    article,
                    place.key(),
                    source.start(),
                    source.end(),
                    place.first(reading).mention().text());
        }
    }

    private void finding(String article, Finding finding) {
        sql.run(
                "INSERT OR REPLACE INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
                finding.id().toString(),
                article,
                finding.local(),
                finding.span().start(),
                finding.span().end(),
                finding.source().start(),
                finding.source().end(),
                finding.words());
    }

    private void search(String article, RecordId record, String words) {
        sql.run("INSERT INTO search VALUES (?, ?, ?)", record.toString(), article, words);
        sql.run("INSERT INTO searched VALUES (?, last_insert_rowid())", article);
    }

    /// By row: a full text table has no other index, so that each article would cost a look at all.
    private void unsearch(String article) {
        sql.run(
                "DELETE FROM search WHERE rowid IN (SELECT found FROM searched WHERE article = ?)",
                article);
        sql.run("DELETE FROM searched WHERE article = ?", article);
    }

    private void review(Entry entry, Body.Reviewed review) {
        sql.run(
                "INSERT INTO review VALUES (?, ?, ?, ?)",
                entry.seq(),
                entry.at(),
                entry.by(),
                entry.json());
        for (int n = 0; n < review.cited().size(); n++) {
            Citation cited = review.cited().get(n);
            sql.run(
                    "INSERT INTO target VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    entry.seq(),
                    n,
                    cited.id().toString(),
                    cited.capture().hex(),
                    cited.start(),
                    cited.end(),
                    cited.words(),
                    match(cited).orElse(null));
        }
    }

    /// Looks again for what people reviewed in this capture, because its reading is another one.
    private void rematch(Sha256 capture) {
        record Row(long seq, int n, Citation cited) {}
        List<Row> rows =
                sql.all(
                        "SELECT * FROM target WHERE capture = ?",
                        row -> new Row(row.getLong("seq"), row.getInt("n"), Cited.of(row)),
                        capture.hex());
        for (Row row : rows) {
            sql.run(
                    "UPDATE target SET record = ? WHERE seq = ? AND n = ?",
                    match(row.cited).orElse(null),
                    row.seq,
                    row.n);
        }
    }

    /// The record that a citation means in the current reading: the same id, or else the same kind
    /// at the same place of the source, or else the same words at a place that overlaps.
    private Optional<String> match(Citation cited) {
        return Cited.match(sql, cited);
    }
}
