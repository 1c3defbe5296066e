package org.dateline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dateline.model.Decision;
import org.dateline.model.Evidence;
import org.dateline.model.Group;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.dateline.model.Reading;

/// Decides over a whole set of readings: captures into works, copies and incidents into groups,
/// then what follows from the groups. A function of the set and of people's decisions, never of the
/// order in which readings, evidence or decisions on different records come.
public final class Grouping {

    private Grouping() {}

    /// All evidence among these readings, through an index: no need to compare each with each.
    public static List<Evidence> evidence(Collection<Reading> readings) {
        return gather(Records.profiles(readings));
    }

    /// What follows from the readings, the evidence about them and what people decided.
    public static Links of(
            Collection<Reading> readings, List<Evidence> evidence, List<Decision> decisions) {
        Decided decided = new Decided(decisions);
        return of(Records.profiles(RejectedPlaces.struck(readings, decided)), evidence, decided);
    }

    /// Both in one, without computing twice what comparing needs.
    public static Links of(Collection<Reading> readings, List<Decision> decisions) {
        Decided decided = new Decided(decisions);
        List<Profile> profiles = Records.profiles(RejectedPlaces.struck(readings, decided));
        return of(profiles, gather(profiles), decided);
    }

    private static List<Evidence> gather(List<Profile> profiles) {
        List<Evidence> out = new ArrayList<>();
        profiles.forEach(profile -> out.addAll(Comparison.of(profile, profile)));
        for (Candidates.Pair pair : Candidates.among(profiles)) {
            out.addAll(Comparison.of(pair.one(), pair.other()));
        }
        return out;
    }

    private static Links of(List<Profile> profiles, List<Evidence> evidence, Decided decided) {
        Records records = new Records(profiles, decided);
        NavigableSet<Link> links = related(records, evidence, decided);
        Works works = Works.of(List.copyOf(links));
        List<String> articles = profiles.stream().map(Profile::id).toList();
        Classes same = new Classes();
        Copies.join(records, works.texts(), same);
        links = onceEach(links, records, same, decided);
        links.stream()
                .filter(link -> link.type() == Link.Relation.REPEATS && link.holds())
                .forEach(link -> same.join(link.from(), link.to()));
        IncidentGroups incidents = new IncidentGroups(records, same, decided);
        links.addAll(incidents.decide(evidence));
        Outcomes outcomes = new Outcomes(records, works, same, incidents.met(), decided);
        links.addAll(outcomes.links());
        List<Group> groups = outcomes.groups(links);
        return new Links(
                List.copyOf(links),
                works.all(articles),
                groups,
                outcomes.mains(),
                profiles.stream().filter(p -> p.body().shell()).map(Profile::id).toList(),
                LinkRules.NOT_COMPARED,
                incidents.problems());
    }

    /// The same link between copies is one link: it stands at the smallest id of either side.
    private static NavigableSet<Link> onceEach(
            NavigableSet<Link> links, Records records, Classes same, Decided decided) {
        NavigableSet<Link> out = new TreeSet<>();
        for (Link link : links) {
            Link moved = Linked.at(link, same.find(link.from()), same.find(link.to()));
            if (!moved.from().equals(moved.to()) && !betweenCopies(link, records, same)) {
                decided.apply(moved).ifPresent(out::add);
            }
        }
        return out;
    }

    /// A contradiction between two captures of which one holds both ends: it was asked by itself,
    /// and knows its unnamed speakers, who are strangers to each other in two captures.
    private static boolean betweenCopies(Link link, Records records, Classes same) {
        Profile one = records.owner(link.from());
        Profile other = records.owner(link.to());
        return link.type() == Link.Relation.CONTRADICTS
                && !one.equals(other)
                && (tells(other, link.from(), same) || tells(one, link.to(), same));
    }

    private static boolean tells(Profile profile, String incident, Classes same) {
        return profile.happenings().stream().anyMatch(it -> same.together(it.id(), incident));
    }

    private static NavigableSet<Link> related(
            Records records, List<Evidence> evidence, Decided decided) {
        NavigableSet<Link> out = new TreeSet<>();
        for (Evidence one : evidence) {
            if (one instanceof Evidence.Relates relates
                    && records.has(relates.from())
                    && records.has(relates.to())) {
                decided.apply(Linked.of(relates)).ifPresent(out::add);
            }
        }
        return out;
    }
}
