package org.dateline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Link;

/// Two incidents that a person may be asked to compare; `score` says how much speaks for their
/// being one, of a hundred.
public record Suggestion(Link link, int score) {

    /// With how many others a rule asks a person to compare an incident at a time.
    private static final int NEAREST = 1;

    /// The likelier of two for the same incidents; of equal ones the first.
    Suggestion likelier(Suggestion other) {
        return score >= other.score ? this : other;
    }

    /// Each rule asks a person about the likeliest of each incident only, and about the next once
    /// that is decided; ties by the order of ids.
    static List<Link> nearest(Collection<Suggestion> open) {
        List<Suggestion> best = new ArrayList<>(open);
        best.sort(
                Comparator.comparingInt((Suggestion it) -> -it.score)
                        .thenComparing(Suggestion::link));
        Map<String, Integer> asked = new HashMap<>();
        List<Link> out = new ArrayList<>();
        for (Suggestion suggestion : best) {
            Link link = suggestion.link;
            String one = link.rule() + " " + link.from();
            String other = link.rule() + " " + link.to();
            if (Math.max(asked.getOrDefault(one, 0), asked.getOrDefault(other, 0)) < NEAREST) {
                asked.merge(one, 1, Integer::sum);
                asked.merge(other, 1, Integer::sum);
                out.add(link);
            }
        }
        return out;
    }
}
