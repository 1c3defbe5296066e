package org.dateline.app.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.link.Across;
import org.dateline.link.Candidates;
import org.dateline.link.Candidates.Pair;
import org.dateline.link.Comparer;
import org.dateline.link.Doubts;
import org.dateline.link.Keys;
import org.dateline.link.Part;
import org.dateline.link.Parts;
import org.dateline.link.Tie;
import org.dateline.model.Decision;
import org.dateline.model.Links;

/// Links a set of articles by what the tables know of the last one: compared is what is new, and
/// decided on are the parts that it touches. Everything else is taken from the tables, where the
/// digest of all that it follows from is the same; so the links are those from nothing.
final class Relinking {

    private final Sql sql;
    private final Versions versions;
    private final List<Decision> decisions;
    private final Comparer comparer;
    private final SortedMap<String, Known> before;
    private final SortedMap<String, Known> now = new TreeMap<>();

    /// Articles of which all is as it was.
    private final Set<String> same = new HashSet<>();

    private final Compared compared;
    private final List<Tie> freshTies;
    private final List<Tie> ties;
    private final Compared doubted;
    private final List<Tie> freshConflicts;
    private final List<Parts.Scope> scopes;
    private final Map<String, Part> atHand;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /// Whether the tables may lack something; what this process remembers need not be in them.
    private boolean isNew;

    /// An article as it was linked: `version` tells whether it is still the same.
    private record Known(String version, Keys keys) {}

    /// `atHand` are parts that this process remembers, by their digests.
    Relinking(
            Sql sql,
            Readings readings,
            Versions versions,
            List<Decision> decisions,
            Map<String, Part> atHand) {
        this.sql = sql;
        this.versions = versions;
        this.decisions = decisions;
        this.atHand = atHand;
        comparer = new Comparer(id -> readings.of(versions.reading(id)), decisions);
        before = known(sql);
        versions.articles().forEach((id, version) -> now.put(id, known(id, version)));
        before.forEach((id, was) -> {
            Known is = now.get(id);
            if (is != null && is.version.equals(was.version)) {
                same.add(id);
            }
        });
        boolean all = same.size() == before.size() && same.size() == now.size();
        List<Pair> pairs = Candidates.among(keys(now));
        List<Pair> asked = all ? pairs : Candidates.among(keys(before));
        compared = Compared.of(sql, "tie", pair -> stays(pair) && has(pairs, pair));
        freshTies = comparer.ties(fresh(pairs, asked));
        ties = both(compared, freshTies);
        List<Pair> doubts = Doubts.of(pairs, ties);
        doubted = Compared.of(sql, "conflict", pair -> stays(pair) && has(doubts, pair));
        freshConflicts =
                comparer.conflicts(doubts.stream().filter(it -> !doubted.has(it)).toList());
        isNew = !all || !freshConflicts.isEmpty() || !atHand.isEmpty();
        scopes = Parts.of(now.keySet(), pairs, ties, decisions);
    }

    /// Those that were not compared yet; both sorted.
    private List<Pair> fresh(List<Pair> pairs, List<Pair> asked) {
        List<Pair> out = new ArrayList<>();
        int at = 0;
        for (Pair pair : pairs) {
            while (at < asked.size() && asked.get(at).compareTo(pair) < 0) {
                at++;
            }
            boolean known = at < asked.size() && asked.get(at).equals(pair);
            if (!known || !stays(pair)) {
                out.add(pair);
            }
        }
        return out;
    }

    /// What follows from the whole set.
    Links links() {
        List<Part> all = scopes.stream().map(this::part).toList();
        return Across.of(all, ties, both(doubted, freshConflicts), decisions);
    }

    /// The parts that the links were put together from, by their digests.
    Map<String, Part> parts() {
        return parts;
    }

    private Part part(Parts.Scope scope) {
        String key = versions.of(scope);
        Part part =
                Optional.ofNullable(atHand.get(key))
                        .or(() -> stored(key))
                        .orElseGet(() -> made(scope));
        parts.put(key, part);
        return part;
    }

    private Part made(Parts.Scope scope) {
        isNew = true;
        return comparer.part(scope);
    }

    private Optional<Part> stored(String key) {
        return sql.one("SELECT json FROM part WHERE key = ?", row -> row.getString(1), key)
                .map(json -> Snapshot.read(json, Part.class, "the table part"));
    }

    private static List<Tie> both(Compared known, List<Tie> fresh) {
        return Stream.concat(known.known().stream(), fresh.stream())
                .sorted(Comparator.comparing(Tie::one).thenComparing(Tie::other))
                .toList();
    }

    /// Whether there is something to keep: who only asks again must not wait for a writer.
    boolean isNew() {
        return isNew;
    }

    /// Leaves the tables as the next linking finds them, all of them or none; not where another
    /// process has linked meanwhile.
    void keep(Sql writer) {
        writer.whole(() -> {
            if (versions(known(writer)).equals(versions(before))) {
                articles(writer);
                compared.change(writer, freshTies);
                doubted.change(writer, freshConflicts);
                parts(writer);
            }
            return 0;
        });
    }

    private static Map<String, String> versions(SortedMap<String, Known> articles) {
        Map<String, String> out = new HashMap<>();
        articles.forEach((id, known) -> out.put(id, known.version));
        return out;
    }

    private void articles(Sql writer) {
        writer.each(
                "DELETE FROM linked WHERE article = ?",
                before.keySet().stream().filter(id -> !same.contains(id)).map(List::of).toList());
        writer.each(
                "INSERT INTO linked VALUES (?, ?, ?)",
                now.entrySet().stream()
                        .filter(it -> !same.contains(it.getKey()))
                        .map(it ->
                                List.of(
                                        it.getKey(),
                                        it.getValue().version,
                                        it.getValue().keys.bytes()))
                        .toList());
    }

    private void parts(Sql writer) {
        Set<String> there =
                new HashSet<>(writer.all("SELECT key FROM part", row -> row.getString(1)));
        writer.each(
                "DELETE FROM part WHERE key = ?",
                there.stream().filter(key -> !parts.containsKey(key)).map(List::of).toList());
        writer.each(
                "INSERT INTO part VALUES (?, ?)",
                parts.entrySet().stream()
                        .filter(it -> !there.contains(it.getKey()))
                        .map(it -> List.of(it.getKey(), Snapshot.line(it.getValue())))
                        .toList());
    }

    private static SortedMap<String, Known> known(Sql sql) {
        SortedMap<String, Known> out = new TreeMap<>();
        record Row(String article, Known known) {}
        sql.all(
                        "SELECT article, version, keys FROM linked",
                        row ->
                                new Row(
                                        row.getString(1),
                                        new Known(row.getString(2), Keys.of(row.getBytes(3)))))
                .forEach(row -> out.put(row.article, row.known));
        return out;
    }

    /// The article as it was, where it is still the same.
    private Known known(String article, String version) {
        return Optional.ofNullable(before.get(article))
                .filter(known -> known.version.equals(version))
                .orElseGet(() -> new Known(version, comparer.keys(article)));
    }

    private static SortedMap<String, Keys> keys(SortedMap<String, Known> articles) {
        SortedMap<String, Keys> out = new TreeMap<>();
        articles.forEach((id, known) -> out.put(id, known.keys));
        return out;
    }

    private boolean stays(Pair pair) {
        return same.contains(pair.one()) && same.contains(pair.other());
    }

    private static boolean has(List<Pair> sorted, Pair pair) {
        return Collections.binarySearch(sorted, pair) >= 0;
    }
}
