package org.dateline.app.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.link.Candidates.Pair;
import org.dateline.link.Tie;

/// A table of what comparing articles found, a row a pair; split into what is still of use and what
/// is not.
final class Compared {

    private final String table;
    private final List<Tie> known = new ArrayList<>();
    private final Set<Pair> pairs = new HashSet<>();
    private final List<List<String>> stale = new ArrayList<>();

    /// Of a table of which nothing is known.
    Compared(String table) {
        this.table = table;
    }

    /// `stays` says whether a row is still of use.
    static Compared of(Sql sql, String table, Predicate<Pair> stays) {
        Compared out = new Compared(table);
        record Row(String one, String other, String json) {}
        for (Row row :
                sql.all(
                        "SELECT one, other, json FROM " + table + " ORDER BY one, other",
                        row -> new Row(row.getString(1), row.getString(2), row.getString(3)))) {
            Pair pair = new Pair(row.one, row.other);
            if (stays.test(pair)) {
                out.pairs.add(pair);
                out.known.add(TableDamaged.read(row.json, Tie.class, table));
            } else {
                out.stale.add(List.of(row.one, row.other));
            }
        }
        return out;
    }

    /// Those of use and these, in the order of ids.
    List<Tie> with(List<Tie> fresh) {
        return Stream.concat(known.stream(), fresh.stream())
                .sorted(Comparator.comparing(Tie::one).thenComparing(Tie::other))
                .toList();
    }

    /// Those of these that the table does not know.
    List<Pair> lacking(List<Pair> wanted) {
        return wanted.stream().filter(pair -> !pairs.contains(pair)).toList();
    }

    /// Makes the table hold what it knew of use, and these.
    void change(Sql writer, List<Tie> fresh) {
        writer.each("DELETE FROM " + table + " WHERE one = ? AND other = ?", stale);
        writer.each(
                "INSERT INTO " + table + " VALUES (?, ?, ?)",
                fresh.stream()
                        .map(tie -> List.of(tie.one(), tie.other(), Snapshot.line(tie)))
                        .toList());
    }
}
