package org.dateline.app.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.Resources;
import org.dateline.link.Candidates.Pair;
import org.dateline.link.Parts;
import org.dateline.model.Decision;
import org.dateline.model.Sha256;

/// Digests of all that linking follows from, so that what is known of the same digest holds.
final class Versions {

    private final SortedMap<String, Sha256> readings;
    private final SortedMap<String, String> articles = new TreeMap<>();
    private final Map<String, List<Decision>> decided = new HashMap<>();

    /// `readings` are the articles to link, by id.
    Versions(SortedMap<String, Sha256> readings, Collection<Decision> decisions) {
        this.readings = readings;
        for (Decision decision : decisions) {
            for (String article : decision.articles()) {
                decided.computeIfAbsent(article, k -> new ArrayList<>()).add(decision);
            }
        }
        readings.forEach((id, reading) -> articles.put(id, version(id, reading)));
    }

    /// What comparing an article follows from: the rules, its reading, and what people said of its
    /// places, by the ids of the articles.
    SortedMap<String, String> articles() {
        return articles;
    }

    private String version(String article, Sha256 reading) {
        List<String> lines = new ArrayList<>(List.of(Resources.VERSION, reading.hex()));
        decided.getOrDefault(article, List.of()).stream()
                .filter(decision -> decision.articles().size() == 1)
                .forEach(decision -> lines.add(line(decision)));
        return digest(lines);
    }

    /// What is decided on a part follows from.
    String of(Parts.Scope part) {
        List<String> lines = new ArrayList<>();
        for (String article : part.articles()) {
            lines.add(article + " " + articles.get(article));
            decided.getOrDefault(article, List.of()).forEach(one -> lines.add(line(one)));
        }
        for (Pair pair : part.pairs()) {
            lines.add(pair.one() + " " + pair.other());
        }
        return digest(lines);
    }

    /// What all links follow from.
    String all(Collection<Decision> decisions) {
        List<String> lines = new ArrayList<>();
        articles.forEach((id, version) -> lines.add(id + " " + version));
        decisions.forEach(decision -> lines.add(line(decision)));
        return digest(lines);
    }

    Sha256 reading(String article) {
        return Objects.requireNonNull(readings.get(article), article);
    }

    private static String line(Decision decision) {
        return decision.target() + " " + decision.verdict();
    }

    private static String digest(List<String> lines) {
        return Sha256.of(String.join("\n", lines)).hex();
    }
}
