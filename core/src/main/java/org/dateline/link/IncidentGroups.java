package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.model.Evidence;
import org.dateline.model.Link;
import org.dateline.model.Problem;

/// Decides which incidents are one, a connected component at a time.
final class IncidentGroups {

    /// A larger component is a sign of vague places and days: its pairs stay suggestions.
    private static final int CAP = 300;

    /// From this mean on, of a hundred, incidents count as one.
    private static final int ONE = 40;

    private final Records records;
    private final Classes texts;
    private final Classes same;
    private final Decided decided;
    private final NavigableMap<String, Pair> pairs = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /// What is known of two incidents, each standing for all its copies.
    private record Pair(Link link, int score, boolean apart) {

        Pair and(Pair other) {
            Pair stronger = score >= other.score ? this : other;
            return new Pair(stronger.link, stronger.score, apart || other.apart);
        }

        /// A mean reaches the mark only where a pair does.
        boolean couldBeOne() {
            return score >= ONE || link.status() == Link.Status.ACCEPTED;
        }
    }

    /// `texts` classes of captures of one text, `same` the copies; `same` is joined further.
    IncidentGroups(Records records, Classes texts, Classes same, Decided decided) {
        this.records = records;
        this.texts = texts;
        this.same = same;
        this.decided = decided;
    }

    /// Returns the links; what counts as one is joined in `same`.
    List<Link> decide(List<Evidence> evidence) {
        evidence.forEach(this::note);
        Classes components = new Classes();
        pairs.values().stream()
                .filter(pair -> !pair.apart && pair.couldBeOne())
                .forEach(pair -> components.join(pair.link.from(), pair.link.to()));
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

    List<Problem> problems() {
        return problems;
    }

    private void note(Evidence evidence) {
        switch (evidence) {
            case Evidence.Relates relates -> {}
            case Evidence.Alike alike -> note(alike, alike.score(), false);
            case Evidence.Apart apart -> note(apart, 0, true);
        }
    }

    private void note(Evidence evidence, int score, boolean apart) {
        boolean known =
                records.incidents().containsKey(evidence.from())
                        && records.incidents().containsKey(evidence.to());
        if (!known || same.together(evidence.from(), evidence.to())) {
            return;
        }
        Link link =
                Linked.undirected(
                        Link.Relation.SAME_INCIDENT,
                        same.find(evidence.from()),
                        same.find(evidence.to()),
                        evidence.rule(),
                        Link.Certainty.SUGGESTED,
                        evidence.why());
        Link reviewed = decided.apply(link).orElse(link);
        boolean rejected = reviewed.status() == Link.Status.REJECTED;
        pairs.merge(link.id(), new Pair(reviewed, score, apart || rejected), Pair::and);
    }

    private void merge(List<String> component, List<Pair> inside, Classes one) {
        if (component.size() > CAP) {
            String first = component.getFirst();
            String message = component.size() + " incidents hang together at " + first;
            problems.add(new Problem("link", message + ": none were made one"));
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
        } else if (pair.apart) {
            merging.apart(pair.link.from(), pair.link.to());
        } else if (!inOneText(pair)) {
            merging.alike(pair.link.from(), pair.link.to(), pair.score);
        }
    }

    /// Two incidents of one article are made one by a person only.
    private boolean inOneText(Pair pair) {
        return texts.together(
                records.owner(pair.link.from()).id(), records.owner(pair.link.to()).id());
    }

    private List<Link> links(Classes one) {
        List<Link> out = new ArrayList<>();
        for (Pair pair : pairs.values()) {
            Link link = pair.link;
            boolean merged = one.together(link.from(), link.to()) && !inOneText(pair);
            if (!pair.apart || link.status() != Link.Status.OPEN) {
                out.add(merged ? Linked.computed(link) : link);
            }
        }
        return out;
    }
}
