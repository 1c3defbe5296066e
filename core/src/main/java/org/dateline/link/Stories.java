package org.dateline.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Decision;
import org.dateline.model.Figure;
import org.dateline.model.Group;
import org.dateline.model.Incident;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.model.Work;

/// Stories: which articles are of one, and what such a set of articles tells.
public final class Stories {

    private final List<Work> works;
    private final Records records;
    private final Works texts;
    private final Map<String, Group> groups = new HashMap<>();
    private final Set<String> mains;
    private final NavigableMap<String, List<String>> figures = new TreeMap<>();

    private Stories(
            Links links, List<Work> works, Collection<Reading> readings, List<Decision> decisions) {
        Decided decided = new Decided(decisions);
        this.works = works;
        this.records =
                new Records(Records.profiles(RejectedPlaces.struck(readings, decided)), decided);
        this.texts = Works.of(links.links());
        this.mains = new HashSet<>(links.mains());
        links.groups().forEach(group -> group.members().forEach(id -> groups.put(id, group)));
    }

    /// The works of each story, sorted by id: those joined by links of *same-story* and
    /// *reprint-of* that hold. An article that shares its incidents with none is a story of its
    /// own.
    public static List<List<Work>> all(Links links) {
        Classes joined = new Classes();
        links.links().stream()
                .filter(Link::holds)
                .filter(Stories::joins)
                .forEach(link -> joined.join(link.from(), link.to()));
        NavigableMap<String, List<Work>> out = new TreeMap<>();
        for (Work work : links.works()) {
            String first = joined.find(work.articles().getFirst());
            out.computeIfAbsent(first, k -> new ArrayList<>()).add(work);
        }
        return List.copyOf(out.values());
    }

    private static boolean joins(Link link) {
        return link.type().joinsCaptures()
                || link.type() == Link.Relation.REPRINT_OF
                || link.type() == Link.Relation.SAME_STORY;
    }

    /// The story that these works are; `readings` are those of all their captures.
    public static Story of(
            Links links, List<Work> works, Collection<Reading> readings, List<Decision> decisions) {
        return new Stories(links, works, readings, decisions).story();
    }

    private Story story() {
        NavigableSet<String> loose = new TreeSet<>();
        records.figures()
                .forEach((figure, found) -> {
                    Optional<String> group =
                            records.incidentOf(figure).map(this::group).map(Group::id);
                    if (ofAPeriod(found)) {
                        loose.add(stand(figure));
                    } else if (group.isPresent()) {
                        figures.computeIfAbsent(group.get(), k -> new ArrayList<>())
                                .add(stand(figure));
                    }
                });
        List<Story.Entry> timeline = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (Group group : incidents()) {
            Story.Entry entry = entry(group);
            if (entry.works().size() > 1 || group.members().stream().anyMatch(mains::contains)) {
                timeline.add(entry);
            } else {
                alone.add(group.id());
            }
        }
        timeline.sort(
                Comparator.comparing((Story.Entry e) -> e.from().orElse(LocalDate.MAX))
                        .thenComparing(e -> e.group().id()));
        String id = "s" + works.getFirst().id().substring(1);
        return new Story(id, works, timeline, alone, new Counts(told(List.of(), loose)).all());
    }

    private List<Group> incidents() {
        return records.incidents().values().stream()
                .filter(it -> !it.incident().aggregate())
                .map(it -> group(it.id()))
                .distinct()
                .sorted(Comparator.comparing(Group::id))
                .toList();
    }

    private Story.Entry entry(Group group) {
        List<Happening> members =
                group.members().stream().flatMap(id -> found(id).stream()).toList();
        Optional<Days> days =
                members.stream()
                        .flatMap(it -> it.days().stream())
                        .min(Comparator.comparingLong(Days::length).thenComparing(Days::from));
        NavigableSet<String> tellers = new TreeSet<>();
        members.forEach(it -> tellers.addAll(work(it.article()).map(Work::id).stream().toList()));
        NavigableSet<String> counted = new TreeSet<>(figures.getOrDefault(group.id(), List.of()));
        return new Story.Entry(
                group,
                type(members),
                place(members),
                days.map(Days::from),
                days.map(Days::to),
                List.copyOf(tellers),
                new Counts(told(group.members(), counted)).all());
    }

    private static Incident.Type type(List<Happening> members) {
        Map<Incident.Type, Integer> told = new EnumMap<>(Incident.Type.class);
        members.forEach(it -> told.merge(it.incident().type(), 1, Integer::sum));
        return Collections.max(told.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private Optional<String> place(List<Happening> members) {
        return members.stream()
                .filter(it -> it.site().isPresent())
                .min(
                        Comparator.comparing((Happening it) -> it.site().orElseThrow().level())
                                .thenComparing(Happening::id))
                .map(it -> {
                    int at = it.incident().place().orElseThrow();
                    Reading reading = records.owner(it.id()).reading();
                    return reading.places().get(at).mention().text();
                });
    }

    private Optional<Happening> found(String incident) {
        return Optional.ofNullable(records.incidents().get(incident));
    }

    private Optional<Work> work(String article) {
        return works.stream().filter(work -> work.articles().contains(article)).findFirst();
    }

    private Told told(List<String> incidents, NavigableSet<String> counted) {
        return new Told(records, texts, new Met(), incidents, List.copyOf(counted));
    }

    private Group group(String record) {
        return Optional.ofNullable(groups.get(record))
                .orElseThrow(() -> new IllegalArgumentException("in no group: " + record));
    }

    /// The figure that stands for all copies of one.
    private String stand(String figure) {
        return group(figure).members().stream()
                .filter(records.figures()::containsKey)
                .findFirst()
                .orElse(figure);
    }

    private static boolean ofAPeriod(Figure figure) {
        return figure.scope() == Figure.Scope.PERIOD || figure.scope() == Figure.Scope.WAR;
    }
}
