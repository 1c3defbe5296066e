package org.dateline.link;

import java.util.List;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// What comparing two articles found; `one` is the smaller id.
public record Tie(String one, String other, List<Evidence> evidence) {

    public Tie {
        evidence = List.copyOf(evidence);
    }

    /// Whether the two hang together: what follows for one cannot be told without the other. Two
    /// claims that repeat each other need no more than their ids, and likenesses below the mark are
    /// for a person to judge.
    boolean holds() {
        return evidence.stream().anyMatch(Tie::holds);
    }

    private static boolean holds(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Relates relates -> relates.relation() != Link.Relation.REPEATS;
            case Evidence.Alike alike -> alike.score() >= IncidentGroups.ONE;
            case Evidence.Apart _ -> false;
        };
    }
}
