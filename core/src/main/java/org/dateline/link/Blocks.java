package org.dateline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// An order of pairs in which few articles are needed at a time, however many there are: all pairs
/// of one block of articles with another, then those with the next.
final class Blocks {

    private final Map<String, Integer> block = new HashMap<>();

    private Blocks(Collection<Candidates.Pair> pairs, int size) {
        TreeSet<String> ids = new TreeSet<>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
        ids.forEach(id -> block.put(id, block.size() / size));
    }

    /// `size` is that of a block.
    static List<Candidates.Pair> of(Collection<Candidates.Pair> pairs, int size) {
        Blocks blocks = new Blocks(pairs, size);
        List<Candidates.Pair> out = new ArrayList<>(pairs);
        out.sort(
                Comparator.comparingInt((Candidates.Pair pair) -> blocks.of(pair.one()))
                        .thenComparingInt(pair -> blocks.of(pair.other())));
        return out;
    }

    private int of(String article) {
        return block.getOrDefault(article, 0);
    }
}
