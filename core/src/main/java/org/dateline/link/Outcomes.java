package org.dateline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Group;
import org.dateline.model.Group.Total;
import org.dateline.model.Link;

/// What follows once it is decided what is one: contradictions, totals, roots and standing.
final class Outcomes {

    private final Records records;
    private final Works works;
    private final Classes same;
    private final Met met;
    private final Decided decided;
    private final NavigableMap<String, List<String>> figuresByGroup = new TreeMap<>();

    Outcomes(Records records, Works works, Classes same, Met met, Decided decided) {
        this.records = records;
        this.works = works;
        this.same = same;
        this.met = met;
        this.decided = decided;
        for (String figure : records.figures().keySet()) {
            records.incidentOf(figure)
                    .ifPresent(incident ->
                            figuresByGroup
                                    .computeIfAbsent(same.find(incident), k -> new ArrayList<>())
                                    .add(figure));
        }
    }

    /// What the rules over groups say.
    List<Link> links() {
        List<Link> out = new ArrayList<>();
        for (List<String> members : same.of(records.incidents().keySet())) {
            List<String> figures = figuresByGroup.getOrDefault(members.getFirst(), List.of());
            List<String> distinct = figures.stream().map(same::find).distinct().sorted().toList();
            Told told = new Told(records, works, met, members, distinct);
            for (GroupRule rule : LinkRules.GROUPS) {
                rule.among(told).forEach(link -> decided.apply(link).ifPresent(out::add));
            }
        }
        return out;
    }

    /// Groups of incidents, sorted by id; also those of one member.
    List<Group> incidents(Collection<Link> links) {
        NavigableSet<String> contested = ends(links, Link.Relation.CONTRADICTS);
        NavigableSet<String> denied = ends(links, Link.Relation.DISPUTES);
        List<Group> out = new ArrayList<>();
        for (List<String> members : same.of(records.incidents().keySet())) {
            List<String> figures = figuresByGroup.getOrDefault(members.getFirst(), List.of());
            boolean open =
                    figures.stream().anyMatch(contested::contains)
                            || members.stream().anyMatch(contested::contains);
            boolean refused = members.stream().anyMatch(denied::contains);
            out.add(incidents(members, figures, open, refused));
        }
        return out;
    }

    /// Groups of figures, sorted by id; also those of one member.
    List<Group> figures() {
        return same.of(records.figures().keySet()).stream().map(Outcomes::plain).toList();
    }

    private Group incidents(
            List<String> members, List<String> figures, boolean contested, boolean denied) {
        List<Happening> told = members.stream().map(records.incidents()::get).toList();
        NavigableSet<Root> roots = new TreeSet<>();
        told.forEach(happening -> roots.add(root(happening)));
        return new Group(
                id(members),
                members,
                totals(new Told(records, works, met, members, figures), told),
                roots.stream().map(Root::origin).toList(),
                Optional.of(Standings.of(told, roots, contested, denied)));
    }

    /// Where nobody states a number of killed, those who are named count.
    private List<Total> totals(Told all, List<Happening> told) {
        List<Total> out = new ArrayList<>(all.totals());
        if (out.stream().noneMatch(total -> total.measure() == Figure.Measure.KILLED)) {
            IntSummaryStatistics dead =
                    told.stream()
                            .flatMapToInt(it -> Dead.in(records.owner(it.id()), it).stream())
                            .summaryStatistics();
            if (dead.getCount() > 0) {
                OptionalDouble most = OptionalDouble.of(dead.getMax());
                out.addFirst(new Total(Figure.Measure.KILLED, dead.getMin(), most));
            }
        }
        return out.stream().map(total -> DeadDoer.widened(total, doersLeftOpen(told))).toList();
    }

    private Stream<DeadDoer.Open> doersLeftOpen(List<Happening> told) {
        return told.stream().map(it -> DeadDoer.leftOpen(records.owner(it.id()), it));
    }

    private Root root(Happening happening) {
        Profile profile = records.owner(happening.id());
        String origin = works.texts().find(profile.id());
        return Root.of(profile, happening.incident().saidBy(), origin);
    }

    /// A group of which only its members are known.
    static Group plain(List<String> members) {
        return new Group(id(members), members, List.of(), List.of(), Optional.empty());
    }

    private static String id(List<String> members) {
        return "g" + members.getFirst();
    }

    private static NavigableSet<String> ends(Collection<Link> links, Link.Relation relation) {
        NavigableSet<String> out = new TreeSet<>();
        for (Link link : links) {
            if (link.type() == relation && link.holds()) {
                out.add(link.from());
                out.add(link.to());
            }
        }
        return out;
    }

    List<String> mains() {
        return records.articles().stream()
                .flatMap(profile -> profile.main().stream())
                .map(Happening::id)
                .filter(records.incidents()::containsKey)
                .toList();
    }
}
