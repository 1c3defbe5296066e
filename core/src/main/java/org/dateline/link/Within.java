package org.dateline.link;

import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// Decides over articles that hang together: captures into works, copies and incidents into groups,
/// then what follows from the groups.
final class Within {

    private final Records records;
    private final Decided decided;
    private final List<Evidence> evidence;
    private final Classes same = new Classes();

    private Within(List<Profile> profiles, List<Evidence> evidence, Decided decided) {
        this.records = new Records(profiles, decided);
        this.evidence = evidence;
        this.decided = decided;
    }

    /// `profiles` sorted by id, `evidence` of each of them with itself and of all pairs that were
    /// compared.
    static Part of(List<Profile> profiles, List<Evidence> evidence, Decided decided) {
        return new Within(profiles, evidence, decided).part();
    }

    private Part part() {
        NavigableSet<Link> links = related();
        Works works = Works.of(List.copyOf(links));
        Copies.join(records, works.texts(), same);
        links = onceEach(links);
        SortedMap<String, String> copies = copies();
        IncidentGroups incidents = new IncidentGroups(records, same, decided);
        links.addAll(incidents.decide(evidence));
        Outcomes outcomes = new Outcomes(records, works, same, incidents.met(), decided);
        links.addAll(outcomes.links());
        return new Part(
                List.copyOf(links),
                incidents.open(),
                repeats(),
                works.all(records.articles().stream().map(Profile::id).toList()),
                outcomes.incidents(links),
                outcomes.figures(),
                List.copyOf(records.claims().keySet()),
                copies,
                outcomes.mains(),
                records.articles().stream().filter(p -> p.body().shell()).map(Profile::id).toList(),
                incidents.crowds());
    }

    /// What stands for claims and incidents in the captures and reprints of a text.
    private SortedMap<String, String> copies() {
        SortedMap<String, String> out = new TreeMap<>();
        records.claims().keySet().forEach(id -> out.put(id, same.find(id)));
        records.incidents().keySet().forEach(id -> out.put(id, same.find(id)));
        out.entrySet().removeIf(copy -> copy.getKey().equals(copy.getValue()));
        return out;
    }

    /// Those inside an article; [Across] finds the others among the ties.
    private List<Evidence.Relates> repeats() {
        return evidence.stream()
                .filter(Evidence.Relates.class::isInstance)
                .map(Evidence.Relates.class::cast)
                .filter(it -> it.relation() == Link.Relation.REPEATS)
                .filter(it -> records.owner(it.from()).equals(records.owner(it.to())))
                .toList();
    }

    /// The same link between copies is one link: it stands at the smallest id of either side.
    private NavigableSet<Link> onceEach(NavigableSet<Link> links) {
        NavigableSet<Link> out = new TreeSet<>();
        for (Link link : links) {
            Link moved = Linked.at(link, same.find(link.from()), same.find(link.to()));
            if (!moved.from().equals(moved.to()) && !betweenCopies(link)) {
                decided.apply(moved).ifPresent(out::add);
            }
        }
        return out;
    }

    /// A contradiction between two captures of which one holds both ends: it was asked by itself,
    /// and knows its unnamed speakers, who are strangers to each other in two captures.
    private boolean betweenCopies(Link link) {
        Profile one = records.owner(link.from());
        Profile other = records.owner(link.to());
        return link.type() == Link.Relation.CONTRADICTS
                && !one.equals(other)
                && (tells(other, link.from()) || tells(one, link.to()));
    }

    private boolean tells(Profile profile, String incident) {
        return profile.happenings().stream().anyMatch(it -> same.together(it.id(), incident));
    }

    private NavigableSet<Link> related() {
        NavigableSet<Link> out = new TreeSet<>();
        for (Evidence one : evidence) {
            if (one instanceof Evidence.Relates relates
                    && relates.relation() != Link.Relation.REPEATS
                    && records.has(relates.from())
                    && records.has(relates.to())) {
                decided.apply(Linked.of(relates)).ifPresent(out::add);
            }
        }
        return out;
    }
}
