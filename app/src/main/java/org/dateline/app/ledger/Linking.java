package org.dateline.app.ledger;

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

    private final Home home;
    private final Sql sql;
    private final Readings readings;

    /// `key` is the digest of all that the links follow from, `stories` the works of each story by
    /// each of its articles.
    private record Kept(
            String key, Links links, Map<String, Part> parts, Map<String, List<Work>> stories) {}

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

    private Kept kept() {
        SortedMap<String, Sha256> all = articles();
        try {
            return of(all);
        } catch (LedgerRefused damaged) {
            all.values().removeIf(reading -> readings.trouble(reading).isPresent());
            return of(all);
        }
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
        Relinking relinking =
                new Relinking(
                        sql, readings, versions, decisions, last.map(Kept::parts).orElse(Map.of()));
        Links links = relinking.links();
        Kept kept = new Kept(key, links, relinking.parts(), stories(links));
        last = Optional.of(kept);
        if (relinking.isNew()) {
            keep(relinking);
        }
        return kept;
    }

    private void keep(Relinking relinking) {
        try (Sql writer = Sql.writer(home)) {
            relinking.keep(writer);
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
