package org.dateline.app.ledger;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.link.Candidates.Pair;
import org.dateline.link.Keys;
import org.dateline.link.Part;

/// What the tables know of the last linking, or nothing of it. Reading a damaged row throws
/// [TableDamaged].
final class Remembered {

    private static final List<String> TABLES = List.of("linked", "tie", "conflict", "part");

    private final Optional<Sql> sql;
    private final SortedMap<String, Article> articles;

    /// An article as it was linked: `version` tells whether it is still the same.
    record Article(String version, Keys keys) {}

    private Remembered(Optional<Sql> sql) {
        this.sql = sql;
        this.articles = sql.map(Remembered::articles).orElseGet(TreeMap::new);
    }

    static Remembered of(Sql sql) {
        return new Remembered(Optional.of(sql));
    }

    /// Whatever stands in the tables.
    static Remembered nothing() {
        return new Remembered(Optional.empty());
    }

    /// By id.
    SortedMap<String, Article> articles() {
        return articles;
    }

    Compared compared(String table, Predicate<Pair> stays) {
        return sql.map(it -> Compared.of(it, table, stays)).orElseGet(() -> new Compared(table));
    }

    Optional<Part> part(String key) {
        return sql.flatMap(it ->
                        it.one("SELECT json FROM part WHERE key = ?", r -> r.getString(1), key))
                .map(json -> TableDamaged.read(json, Part.class, "part"));
    }

    /// Whether what follows from this may go into these tables: another process may have linked
    /// meanwhile. Where nothing was remembered, the tables are emptied for it.
    boolean mayKeep(Sql writer) {
        if (sql.isEmpty()) {
            TABLES.forEach(table -> writer.run("DELETE FROM " + table));
            return true;
        }
        return versions(writer).equals(versions(sql.get()));
    }

    private static List<String> versions(Sql sql) {
        return sql.all(
                "SELECT article, version FROM linked ORDER BY article",
                row -> row.getString(1) + " " + row.getString(2));
    }

    private static SortedMap<String, Article> articles(Sql sql) {
        SortedMap<String, Article> out = new TreeMap<>();
        record Row(String id, Article article) {}
        sql.all(
                        "SELECT article, version, keys FROM linked",
                        row ->
                                new Row(
                                        row.getString(1),
                                        new Article(row.getString(2), keys(row.getBytes(3)))))
                .forEach(row -> out.put(row.id, row.article));
        return out;
    }

    private static Keys keys(byte[] bytes) {
        if (bytes.length % Long.BYTES != 0) {
            throw new TableDamaged("linked", bytes.length + " bytes of keys");
        }
        return Keys.of(bytes);
    }
}
