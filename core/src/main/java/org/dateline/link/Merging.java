package org.dateline.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Average-link clustering of one connected component: two clusters become one while the mean of
/// all their pairs is high enough, best first, and never across a hard conflict. A chain of near
/// misses does not hold (Sokal & Michener 1958).
public final class Merging {

    private final List<String> nodes;
    private final double[][] sums;
    private final boolean[][] apart;
    private final List<List<Integer>> clusters = new ArrayList<>();

    /// `nodes` sorted.
    public Merging(List<String> nodes) {
        this.nodes = List.copyOf(nodes);
        this.sums = new double[nodes.size()][nodes.size()];
        this.apart = new boolean[nodes.size()][nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            clusters.add(new ArrayList<>(List.of(i)));
        }
    }

    public void alike(String one, String other, double score) {
        int a = index(one);
        int b = index(other);
        sums[a][b] = Math.max(sums[a][b], score);
        sums[b][a] = sums[a][b];
    }

    public void apart(String one, String other) {
        int a = index(one);
        int b = index(other);
        apart[a][b] = true;
        apart[b][a] = true;
    }

    private int index(String id) {
        return Collections.binarySearch(nodes, id);
    }

    /// What is one at a mean of at least `least`; those that are alone, too.
    public List<List<String>> run(double least) {
        while (mergeBest(least)) {
            // one merge a turn, until no pair is good enough
        }
        return clusters.stream().map(c -> c.stream().map(nodes::get).toList()).toList();
    }

    private boolean mergeBest(double least) {
        double best = least;
        int first = -1;
        int second = -1;
        for (int i = 0; i < clusters.size(); i++) {
            for (int j = i + 1; j < clusters.size(); j++) {
                double mean = mean(clusters.get(i), clusters.get(j));
                if (mean > best || (mean == best && first < 0)) {
                    best = mean;
                    first = i;
                    second = j;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        clusters.get(first).addAll(clusters.remove(second));
        return true;
    }

    private double mean(List<Integer> one, List<Integer> other) {
        double sum = 0;
        for (int a : one) {
            for (int b : other) {
                if (apart[a][b]) {
                    return Double.NEGATIVE_INFINITY;
                }
                sum += sums[a][b];
            }
        }
        return sum / (one.size() * other.size());
    }
}
