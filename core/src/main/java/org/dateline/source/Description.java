package org.dateline.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.model.SameSource.Role;
import org.dateline.model.Source;
import org.dateline.model.Source.Kind;
import org.dateline.model.Source.Known;
import org.dateline.model.Source.Part;
import org.dateline.model.Source.Sighting;
import org.dateline.model.Source.Stated;
import org.dateline.model.Source.Tally;

/// Describes a source by its appearances: what most articles call it, what texts say of it, how
/// often it is heard.
final class Description {

    private final Heard heard;

    Description(Heard heard) {
        this.heard = heard;
    }

    /// `parts` by key.
    Source of(NavigableMap<String, List<Appearance>> parts) {
        List<Appearance> all = parts.values().stream().flatMap(List::stream).toList();
        Known known = all.stream().map(Appearance::known).min(Known::compareTo).orElseThrow();
        List<Part> shown = new ArrayList<>();
        parts.forEach((key, part) -> shown.add(part(key, part)));
        shown.sort(Comparator.comparing(Part::id));
        String name =
                name(all.stream().filter(it -> it.known() == known).map(Appearance::name).toList());
        return new Source(
                id(parts),
                kind(all),
                name,
                known,
                stated(all, it -> others(it, name)),
                stated(all, it -> it.role().stream().toList()),
                stated(all, it -> it.side().stream().toList()),
                shown,
                tally(all));
    }

    /// The smallest of those parts that are known by name, else of all.
    private static String id(NavigableMap<String, List<Appearance>> parts) {
        NavigableSet<String> named = new TreeSet<>();
        NavigableSet<String> others = new TreeSet<>();
        parts.forEach(
                (key, part) -> (Appearance.isLocal(key) ? others : named).add(Parts.id(key, part)));
        return named.isEmpty() ? others.first() : named.first();
    }

    /// An outlet is one wherever it also speaks; else what most appearances are.
    private static Kind kind(List<Appearance> all) {
        Map<Kind, Long> counts = new TreeMap<>();
        all.forEach(it -> counts.merge(it.kind(), 1L, Long::sum));
        return counts.containsKey(Kind.OUTLET)
                ? Kind.OUTLET
                : counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElseThrow();
    }

    /// As most print it; of several the longest, then the first.
    private static String name(List<String> names) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparingInt(it -> it.getKey().length())
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static List<String> others(Appearance one, String name) {
        NavigableSet<String> out = new TreeSet<>(one.forms());
        out.add(one.name());
        out.remove(name);
        return List.copyOf(out);
    }

    private static List<Stated> stated(
            Collection<Appearance> all, Function<Appearance, List<String>> words) {
        NavigableMap<String, NavigableSet<String>> out = new TreeMap<>();
        for (Appearance one : all) {
            words.apply(one)
                    .forEach(
                            it -> out.computeIfAbsent(it, k -> new TreeSet<>()).add(one.article()));
        }
        return out.entrySet().stream()
                .map(entry -> new Stated(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private Part part(String key, List<Appearance> part) {
        NavigableSet<String> ids = new TreeSet<>();
        String id = Parts.id(key, part);
        part.stream()
                .map(Appearance::named)
                .filter(named -> !Appearance.isLocal(named))
                .forEach(named -> ids.add(Appearance.hash(List.of(named))));
        ids.remove(id);
        List<String> all = new ArrayList<>(List.of(id));
        all.addAll(ids);
        List<Sighting> sightings =
                part.stream()
                        .map(it ->
                                new Sighting(
                                        it.id(),
                                        it.article(),
                                        it.text(),
                                        it.name(),
                                        heard.anchors(it.id())))
                        .sorted(Comparator.comparing(Sighting::article).thenComparing(Sighting::id))
                        .toList();
        return new Part(all, name(part.stream().map(Appearance::name).toList()), sightings);
    }

    private Tally tally(List<Appearance> all) {
        NavigableSet<String> spoken = groups(all, Role.SPEAKER);
        NavigableSet<String> carried = groups(all, Role.CARRIER);
        carried.removeAll(spoken);
        NavigableSet<String> narrated = new TreeSet<>();
        for (Appearance one : all) {
            heard.records(one.id(), Role.PUBLISHER).stream()
                    .flatMap(article -> heard.narrated(article).stream())
                    .forEach(id -> narrated.add(heard.group(id)));
        }
        return new Tally(
                spoken.size(),
                carried.size(),
                narrated.size(),
                count(all, id -> id),
                count(all, id -> heard.work(id).id()),
                count(all, id -> heard.work(id).origin()));
    }

    private NavigableSet<String> groups(List<Appearance> all, Role role) {
        NavigableSet<String> out = new TreeSet<>();
        all.forEach(one ->
                heard.records(one.id(), role).forEach(record -> out.add(heard.group(record))));
        return out;
    }

    private static int count(List<Appearance> all, Function<String, String> by) {
        return (int) all.stream().map(Appearance::article).map(by).distinct().count();
    }
}
