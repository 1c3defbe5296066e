package org.dateline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.model.Decision;
import org.dateline.model.Evidence;
import org.dateline.model.Group;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.dateline.model.Problem;
import org.dateline.model.Work;

/// Puts the parts of a set of articles together, with what reaches across them: claims that repeat
/// each other, and which pairs of incidents a person is asked about. For these, ids are enough.
public final class Across {

    private final Collection<Part> parts;
    private final Collection<Tie> ties;
    private final Collection<Tie> conflicts;
    private final Decided decided;
    private final Map<String, String> copies = new HashMap<>();

    private Across(
            Collection<Part> parts,
            Collection<Tie> ties,
            Collection<Tie> conflicts,
            Decided decided) {
        this.parts = parts;
        this.ties = ties;
        this.conflicts = conflicts;
        this.decided = decided;
        parts.forEach(part -> copies.putAll(part.copies()));
    }

    /// `ties` are those of all articles, in the order of their ids, `conflicts` those of the
    /// [Doubts].
    public static Links of(
            Collection<Part> parts,
            Collection<Tie> ties,
            Collection<Tie> conflicts,
            List<Decision> decisions) {
        return new Across(parts, ties, conflicts, new Decided(decisions)).links();
    }

    private Links links() {
        NavigableSet<Link> repeats = repeats();
        NavigableSet<Link> links = new TreeSet<>(repeats);
        parts.forEach(part -> links.addAll(part.links()));
        links.addAll(Suggestion.nearest(open()));
        return new Links(
                List.copyOf(links),
                sorted(Part::works, Comparator.comparing(Work::id)),
                groups(repeats),
                sorted(Part::mains, Comparator.naturalOrder()),
                sorted(Part::shells, Comparator.naturalOrder()),
                LinkRules.NOT_COMPARED,
                problems());
    }

    private <T> List<T> sorted(Function<Part, List<T>> of, Comparator<T> order) {
        return parts.stream().flatMap(part -> of.apply(part).stream()).sorted(order).toList();
    }

    private String standing(String id) {
        return copies.getOrDefault(id, id);
    }

    private NavigableSet<Link> repeats() {
        NavigableSet<Link> found = new TreeSet<>();
        for (Part part : parts) {
            part.repeats().forEach(it -> decided.apply(Linked.of(it)).ifPresent(found::add));
        }
        for (Tie tie : ties) {
            for (Evidence evidence : tie.evidence()) {
                if (evidence instanceof Evidence.Relates relates
                        && relates.relation() == Link.Relation.REPEATS) {
                    decided.apply(Linked.of(relates)).ifPresent(found::add);
                }
            }
        }
        NavigableSet<Link> out = new TreeSet<>();
        for (Link link : found) {
            Link moved = Linked.at(link, standing(link.from()), standing(link.to()));
            if (!moved.from().equals(moved.to())) {
                decided.apply(moved).ifPresent(out::add);
            }
        }
        return out;
    }

    /// Of claims, of which a group follows from the links alone, behind those of incidents and
    /// before those of figures.
    private List<Group> groups(Collection<Link> repeats) {
        Classes same = new Classes();
        copies.forEach(same::join);
        repeats.stream().filter(Link::holds).forEach(link -> same.join(link.from(), link.to()));
        List<Group> out = new ArrayList<>(sorted(Part::incidents, Comparator.comparing(Group::id)));
        same.of(sorted(Part::claims, Comparator.naturalOrder()))
                .forEach(members -> out.add(Outcomes.plain(members)));
        out.addAll(sorted(Part::figures, Comparator.comparing(Group::id)));
        return out;
    }

    /// Those of each part, and those of incidents in two parts that something speaks for and
    /// nothing keeps apart.
    private Collection<Suggestion> open() {
        List<Suggestion> out = new ArrayList<>();
        Map<String, Integer> partOf = new HashMap<>();
        Set<String> incidents = new HashSet<>();
        int number = 0;
        for (Part part : parts) {
            int here = number++;
            part.works().forEach(work -> work.articles().forEach(id -> partOf.put(id, here)));
            part.incidents().forEach(group -> incidents.addAll(group.members()));
            out.addAll(part.open());
        }
        NavigableMap<Link, Suggestion> between = new TreeMap<>();
        for (Tie tie : ties) {
            if (!Objects.equals(partOf.get(tie.one()), partOf.get(tie.other()))) {
                alike(tie, incidents, between);
            }
        }
        for (Tie tie : conflicts) {
            known(tie, incidents).forEach(it -> between.remove(link(it)));
        }
        out.addAll(between.values());
        return out;
    }

    private void alike(Tie tie, Set<String> incidents, Map<Link, Suggestion> between) {
        for (Evidence evidence : known(tie, incidents)) {
            if (evidence instanceof Evidence.Alike alike) {
                Suggestion found = new Suggestion(link(alike), alike.score());
                between.merge(found.link(), found, Suggestion::likelier);
            }
        }
    }

    private static List<Evidence> known(Tie tie, Set<String> incidents) {
        return tie.evidence().stream()
                .filter(it -> incidents.contains(it.from()) && incidents.contains(it.to()))
                .toList();
    }

    private Link link(Evidence evidence) {
        return IncidentGroups.link(evidence, standing(evidence.from()), standing(evidence.to()));
    }

    private List<Problem> problems() {
        return sorted(Part::crowds, Comparator.comparing(Part.Crowd::first)).stream()
                .map(crowd ->
                        new Problem(
                                "link",
                                "%d incidents hang together at %s: none were made one"
                                        .formatted(crowd.size(), crowd.first())))
                .toList();
    }
}
