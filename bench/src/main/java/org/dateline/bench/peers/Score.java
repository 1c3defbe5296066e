package org.dateline.bench.peers;

import java.util.List;
import java.util.Optional;
import org.dateline.bench.Figures;

/// What the race says of one contestant: the scorer's figures, against Dateline's, and the pages
/// per CPU-second of each of its processes, and of each of its steady passes.
record Score(Contestant contestant, Figures figures, List<Double> whole, List<Double> steady) {

    Score {
        whole = whole.stream().sorted().toList();
        steady = steady.stream().sorted().toList();
    }

    /// The middle of some figures, the lower one of two. Empty where there is none.
    static Optional<Double> median(List<Double> sorted) {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(sorted.get((sorted.size() - 1) / 2));
    }
}
