package org.dateline.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// Decides which incidents are one, a connected component at a time.
final class IncidentGroups {

    /// A larger component is a sign of vague places and days: its pairs stay suggestions.
    private static final int CAP = 300;

    /// From this mean on, of a hundred, incidents count as one.
    static final int ONE = 40;

    private final Records records;

    /// The articles that tell of an incident or a copy of it, by what stands for the copies.
    private final Map<String, Set<String>> articles = new HashMap<>();

    private final Classes same;
    private final Decided decided;
    private final NavigableMap<Ends, Pair> pairs = new TreeMap<>();
    private final List<Suggestion> open = new ArrayList<>();
    private final List<Part.Crowd> crowds = new ArrayList<>();

    /// Two incidents, the smaller id first, each standing for all its copies.
    private record Ends(String one, String other) implements Comparable<Ends> {
        static Ends of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Ends(one, other) : new Ends(other, one);
        }

        @Override
        public int compareTo(Ends ends) {
            int order = one.compareTo(ends.one);
            return order != 0 ? order : other.compareTo(ends.other);
        }
    }

    /// What is known of two incidents, each standing for all its copies; `mains` where two articles
    /// are about them.
    private record Pair(Link link, int score, boolean apart, boolean mains) {

        Pair and(Pair other) {
            Pair stronger = score >= other.score ? this : other;
            return new Pair(
                    stronger.link, stronger.score, apart || other.apart, mains || other.mains);
        }

        /// A mean reaches the mark only where a pair does; a person's word goes over a conflict.
        boolean couldBeOne() {
            return (!apart && score >= ONE) || link.status() == Link.Status.ACCEPTED;
        }
    }

    /// `same` are the copies; it is joined further.
    IncidentGroups(Records records, Classes same, Decided decided) {
        this.records = records;
        this.same = same;
        this.decided = decided;
        for (String id : records.incidents().keySet()) {
            articles.computeIfAbsent(same.find(id), k -> new HashSet<>())
                    .add(records.owner(id).id());
        }
    }

    /// Returns the links that are no suggestions; what counts as one is joined in `same`.
    List<Link> decide(List<Evidence> evidence) {
        evidence.forEach(this::alike);
        Classes likely = components();
        evidence.forEach(one -> apart(one, likely));
        Classes components = components();
        List<String> ends =
                pairs.values().stream()
                        .flatMap(pair -> List.of(pair.link.from(), pair.link.to()).stream())
                        .sorted()
                        .distinct()
                        .toList();
        Classes one = new Classes();
        NavigableMap<String, List<Pair>> inside = new TreeMap<>();
        pairs.values().stream()
                .filter(pair -> components.together(pair.link.from(), pair.link.to()))
                .forEach(pair ->
                        inside.computeIfAbsent(
                                        components.find(pair.link.from()), k -> new ArrayList<>())
                                .add(pair));
        components
                .of(ends)
                .forEach(ids -> merge(ids, inside.getOrDefault(ids.getFirst(), List.of()), one));
        List<Link> out = links(one);
        ends.forEach(end -> same.join(end, one.find(end)));
        return out;
    }

    private Classes components() {
        Classes out = new Classes();
        pairs.values().stream()
                .filter(Pair::couldBeOne)
                .forEach(pair -> out.join(pair.link.from(), pair.link.to()));
        return out;
    }

    /// The articles that tell of one incident by what they themselves share, not only by what a
    /// third one tells.
    Met met() {
        Met met = new Met();
        for (Pair pair : pairs.values()) {
            if (pair.couldBeOne()) {
                met.add(
                        articles.getOrDefault(pair.link.from(), Set.of()),
                        articles.getOrDefault(pair.link.to(), Set.of()));
            }
        }
        return met;
    }

    List<Part.Crowd> crowds() {
        return crowds;
    }

    /// What may be suggested, once it is decided what is one.
    List<Suggestion> open() {
        return open;
    }

    private void alike(Evidence evidence) {
        if (evidence instanceof Evidence.Alike alike && !isOne(alike)) {
            Link link = link(alike);
            note(alike, link, alike.score(), link.status() == Link.Status.REJECTED);
        }
    }

    /// A conflict counts only where something speaks for two incidents, or a person has spoken:
    /// most pairs of incidents of two articles are apart, and nobody would make them one.
    private void apart(Evidence evidence, Classes likely) {
        if (!(evidence instanceof Evidence.Apart apart) || isOne(apart)) {
            return;
        }
        Ends ends = Ends.of(same.find(apart.from()), same.find(apart.to()));
        boolean met = likely.together(ends.one, ends.other) || pairs.containsKey(ends);
        if (met || decided.onLinks()) {
            Link link = link(apart);
            if (met || link.status() != Link.Status.OPEN) {
                note(apart, link, 0, true);
            }
        }
    }

    private boolean isOne(Evidence evidence) {
        boolean known =
                records.incidents().containsKey(evidence.from())
                        && records.incidents().containsKey(evidence.to());
        return !known || same.together(evidence.from(), evidence.to());
    }

    private Link link(Evidence evidence) {
        Link link = link(evidence, same.find(evidence.from()), same.find(evidence.to()));
        return decided.apply(link).orElse(link);
    }

    /// The link that evidence speaks for, between these two.
    static Link link(Evidence evidence, String one, String other) {
        return Linked.undirected(
                Link.Relation.SAME_INCIDENT,
                one,
                other,
                evidence.rule(),
                Link.Certainty.SUGGESTED,
                evidence.why());
    }

    private void note(Evidence evidence, Link link, int score, boolean apart) {
        Pair pair = new Pair(link, score, apart, mains(evidence));
        pairs.merge(Ends.of(link.from(), link.to()), pair, Pair::and);
    }

    private boolean mains(Evidence evidence) {
        Profile one = records.owner(evidence.from());
        Profile other = records.owner(evidence.to());
        return !one.equals(other) && isMain(one, evidence.from()) && isMain(other, evidence.to());
    }

    private static boolean isMain(Profile profile, String incident) {
        return profile.subject().filter(it -> it.id().equals(incident)).isPresent();
    }

    private void merge(List<String> component, List<Pair> inside, Classes one) {
        if (component.size() > CAP) {
            crowds.add(new Part.Crowd(component.getFirst(), component.size()));
            return;
        }
        Merging merging = new Merging(component);
        inside.forEach(pair -> add(merging, pair));
        for (List<String> cluster : merging.run(ONE)) {
            cluster.forEach(id -> one.join(cluster.getFirst(), id));
        }
    }

    private void add(Merging merging, Pair pair) {
        if (pair.link.status() == Link.Status.ACCEPTED) {
            merging.alike(pair.link.from(), pair.link.to(), Integer.MAX_VALUE);
        } else if (pair.apart && (inOneArticle(pair) || pair.link.status() != Link.Status.OPEN)) {
            merging.never(pair.link.from(), pair.link.to());
        } else if (pair.apart) {
            merging.apart(pair.link.from(), pair.link.to());
        } else if (!inOneArticle(pair)) {
            merging.alike(pair.link.from(), pair.link.to(), pair.score);
        }
    }

    /// Two incidents of one article are made one by a person only; two that its reprints tell in
    /// different sentences are not of one article, and neither are two that two articles are about,
    /// of which one copies a sentence of the other that tells it in passing.
    private boolean inOneArticle(Pair pair) {
        return !pair.mains
                && !Collections.disjoint(
                        articles.getOrDefault(pair.link.from(), Set.of()),
                        articles.getOrDefault(pair.link.to(), Set.of()));
    }

    private List<Link> links(Classes one) {
        List<Link> out = new ArrayList<>();
        for (Pair pair : pairs.values()) {
            Link link = pair.link;
            boolean merged = one.together(link.from(), link.to()) && !inOneArticle(pair);
            if (merged) {
                out.add(Linked.computed(link));
            } else if (link.status() != Link.Status.OPEN) {
                out.add(link);
            } else if (!pair.apart) {
                open.add(new Suggestion(link, pair.score));
            }
        }
        return out;
    }
}
