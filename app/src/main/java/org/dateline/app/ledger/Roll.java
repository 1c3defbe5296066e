package org.dateline.app.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.app.ledger.Remembered.Article;
import org.dateline.link.Candidates;
import org.dateline.link.Candidates.Pair;
import org.dateline.link.Keys;

/// The articles to link, beside those that were linked last.
final class Roll {

    private final SortedMap<String, Article> before;
    private final SortedMap<String, Article> now = new TreeMap<>();

    /// Articles of which all is as it was.
    private final Set<String> same = new HashSet<>();

    private final List<Pair> pairs;

    /// `versions` are those of the articles to link, by id; `keys` leads to what a new one is
    /// looked up by.
    Roll(
            SortedMap<String, Article> before,
            SortedMap<String, String> versions,
            Function<String, Keys> keys) {
        this.before = before;
        versions.forEach((id, version) -> {
            Optional<Article> known =
                    Optional.ofNullable(before.get(id)).filter(it -> it.version().equals(version));
            known.ifPresent(_ -> same.add(id));
            now.put(id, known.orElseGet(() -> new Article(version, keys.apply(id))));
        });
        pairs = among(now);
    }

    /// Whether no article came, went or changed.
    boolean isSame() {
        return same.size() == before.size() && same.size() == now.size();
    }

    Set<String> ids() {
        return now.keySet();
    }

    /// Those to compare, sorted.
    List<Pair> pairs() {
        return pairs;
    }

    boolean stays(Pair pair) {
        return same.contains(pair.one()) && same.contains(pair.other());
    }

    /// Pairs that were not compared yet.
    List<Pair> fresh() {
        List<Pair> asked = isSame() ? pairs : among(before);
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

    /// Makes the table hold these.
    void change(Sql writer) {
        writer.each(
                "DELETE FROM linked WHERE article = ?",
                before.keySet().stream().filter(id -> !same.contains(id)).map(List::of).toList());
        writer.each(
                "INSERT INTO linked VALUES (?, ?, ?)",
                now.entrySet().stream()
                        .filter(it -> !same.contains(it.getKey()))
                        .map(it -> row(it.getKey(), it.getValue()))
                        .toList());
    }

    private static List<?> row(String id, Article article) {
        return List.of(id, article.version(), article.keys().bytes());
    }

    private static List<Pair> among(SortedMap<String, Article> articles) {
        SortedMap<String, Keys> keys = new TreeMap<>();
        articles.forEach((id, article) -> keys.put(id, article.keys()));
        return Candidates.among(keys);
    }
}
