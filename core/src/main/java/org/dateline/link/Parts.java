package org.dateline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Decision;

/// Which articles hang together, so that they are decided on as a whole and apart from all others.
public final class Parts {

    private Parts() {}

    /// Articles that hang together, sorted, and which of them are compared.
    public record Scope(List<String> articles, List<Candidates.Pair> pairs) {
        public Scope {
            articles = List.copyOf(articles);
            pairs = List.copyOf(pairs);
        }
    }

    /// The parts of these articles in the order of their smallest id. What a person decided on
    /// together hangs together.
    public static List<Scope> of(
            Collection<String> articles,
            Collection<Candidates.Pair> pairs,
            Collection<Tie> ties,
            List<Decision> decisions) {
        Set<String> known = new HashSet<>(articles);
        Classes together = new Classes();
        ties.stream().filter(Tie::holds).forEach(tie -> together.join(tie.one(), tie.other()));
        for (Decision decision : decisions) {
            List<String> on = decision.articles().stream().filter(known::contains).toList();
            on.forEach(article -> together.join(on.getFirst(), article));
        }
        Map<String, List<Candidates.Pair>> inside = new HashMap<>();
        for (Candidates.Pair pair : pairs) {
            String part = together.find(pair.one());
            if (part.equals(together.find(pair.other()))) {
                inside.computeIfAbsent(part, k -> new ArrayList<>()).add(pair);
            }
        }
        return together.of(articles).stream()
                .map(part -> new Scope(part, inside.getOrDefault(part.getFirst(), List.of())))
                .toList();
    }
}
