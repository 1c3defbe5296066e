package org.dateline.app.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.link.Part;
import org.dateline.link.Stories;
import org.dateline.model.Decision;
import org.dateline.model.Links;
import org.dateline.model.Sha256;
import org.dateline.model.Work;

/// What follows from all current readings and decisions: kept in the tables until one of them
/// changes, and then made anew where it touches them.
final class Linking {

    /// What was asked for last, whole: the desk asks for it on every page.
    private static volatile Optional<Kept> last = Optional.empty();

    /// Up to so many entries, of some 2,500 articles, linking again takes a second or two.
    private static final long FEW = 5000;

    /// In a larger ledger it costs as much as this share of its entries is long.
    private static final long SHARE = 30;

    private final Home home;
    private final Sql sql;
    private final Readings readings;
    private final List<String> mended = new ArrayList<>();

    /// `key` is the digest of all that the links follow from, `stories` the works of each story by
    /// each of its articles. `without` are the readings that were left out, and `asked` the digest
    /// with them.
    private record Kept(
            String key,
            Links links,
            Map<String, Part> parts,
            Map<String, List<Work>> stories,
            String asked,
            List<Sha256> without) {

        Kept without(List<Sha256> damaged, String whole) {
            return new Kept(key, links, parts, stories, whole, List.copyOf(damaged));
        }
    }

    Linking(Home home, Sql sql, Readings readings) {
        this.home = home;
        this.sql = sql;
        this.readings = readings;
    }

    /// What follows from all articles; from those whose readings are whole, where one that is
    /// needed is damaged.
    Links links() {
        return kept().links;
    }

    /// The works of the story that this article belongs to.
    Optional<List<Work>> story(String article) {
        return Optional.ofNullable(kept().stories.get(article));
    }

    /// What follows from these articles alone.
    Links links(List<Held> articles) {
        return of(articles.stream()
                        .collect(
                                TreeMap::new,
                                (map, it) -> map.put(it.id().toString(), it.reading()),
                                Map::putAll))
                .links;
    }

    /// What was wrong with the tables, a line each; they were computed again.
    List<String> mended() {
        return List.copyOf(mended);
    }

    /// Whether linking now costs each article that came since the last time no more than a small
    /// share of a second, however large the ledger is.
    boolean due() {
        return sql.one(
                        "SELECT seq, linked FROM projection",
                        row -> due(row.getLong(1), row.getLong(1) - row.getLong(2)))
                .orElse(false);
    }

    static boolean due(long entries, long since) {
        return entries <= FEW || since * SHARE >= entries;
    }

    private Kept kept() {
        SortedMap<String, Sha256> all = articles();
        List<Decision> decisions = Reviews.decisions(Reviews.all(sql));
        String asked = new Versions(all, decisions).all(decisions);
        Optional<Kept> known = last.filter(kept -> kept.asked.equals(asked)).filter(this::stands);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return of(all);
        } catch (LedgerRefused damaged) {
            List<Sha256> without =
                    all.values().stream().filter(it -> readings.trouble(it).isPresent()).toList();
            all.values().removeAll(without);
            Kept kept = of(all).without(without, asked);
            last = Optional.of(kept);
            return kept;
        }
    }

    /// Whether what was left out would still have to be.
    private boolean stands(Kept kept) {
        return kept.without.stream().allMatch(it -> readings.trouble(it).isPresent());
    }

    private SortedMap<String, Sha256> articles() {
        SortedMap<String, Sha256> out = new TreeMap<>();
        record Row(String id, String reading) {}
        sql.all(
                        "SELECT id, reading FROM article",
                        row -> new Row(row.getString(1), row.getString(2)))
                .forEach(row -> out.put(row.id, new Sha256(row.reading)));
        return out;
    }

    private Kept of(SortedMap<String, Sha256> articles) {
        List<Decision> decisions = Reviews.decisions(Reviews.all(sql));
        Versions versions = new Versions(articles, decisions);
        String key = versions.all(decisions);
        Optional<Kept> known = last.filter(kept -> kept.key.equals(key));
        if (known.isPresent()) {
            return known.get();
        }
        Map<String, Part> atHand = last.map(Kept::parts).orElse(Map.of());
        Relinking relinking;
        Links links;
        try {
            relinking = new Relinking(Remembered.of(sql), readings, versions, decisions, atHand);
            links = relinking.links();
        } catch (TableDamaged e) {
            mended.add(e.getMessage() + "; all links were computed again from the readings");
            relinking =
                    new Relinking(Remembered.nothing(), readings, versions, decisions, Map.of());
            links = relinking.links();
        }
        Kept kept = new Kept(key, links, relinking.parts(), stories(links), key, List.of());
        last = Optional.of(kept);
        if (relinking.isNew()) {
            keep(relinking);
        }
        return kept;
    }

    private void keep(Relinking relinking) {
        long entry = sql.one("SELECT seq FROM projection", row -> row.getLong(1)).orElse(0L);
        try (Sql writer = Sql.writer(home)) {
            relinking.keep(writer, entry);
        } catch (LedgerRefused _) {
            // Read-only or being written: the next reader finds out what is new again.
        }
    }

    private static Map<String, List<Work>> stories(Links links) {
        Map<String, List<Work>> out = new HashMap<>();
        for (List<Work> story : Stories.all(links)) {
            story.forEach(work -> work.articles().forEach(id -> out.put(id, story)));
        }
        return out;
    }
}
