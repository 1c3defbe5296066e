package org.dateline.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The entries in the file, each holding the hash of the one before.
final class Chain {

    private Chain() {}

    static List<Entry> entries(Sql sql) {
        return sql.all("SELECT * FROM entry ORDER BY seq", Chain::entry);
    }

    static Optional<Entry> last(Sql sql) {
        return sql.one("SELECT * FROM entry ORDER BY seq DESC LIMIT 1", Chain::entry);
    }

    /// Adds an entry after the last one. Runs inside the caller's transaction.
    static Entry append(Sql sql, String at, String by, Body body) {
        Optional<Entry> last = last(sql);
        long seq = last.map(Entry::seq).orElse(0L) + 1;
        Entry entry = Entry.next(seq, last.map(Entry::hash).orElse(Entry.NONE), at, by, body);
        sql.run(
                "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.seq(),
                entry.prev(),
                entry.hash(),
                entry.at(),
                entry.by(),
                entry.kind(),
                entry.json());
        return entry;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getString("prev"),
                row.getString("hash"),
                row.getString("at"),
                row.getString("by"),
                row.getString("kind"),
                row.getString("body"));
    }
}
