package org.dateline.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Average-link clustering of one connected component: two clusters become one while the mean of
/// all their pairs is high enough, best first. A chain of near misses does not hold (Sokal &
/// Michener 1958). Two of which half of the pairs or more are in conflict stay apart; fewer are
/// pairs that say nothing for it: among ten articles one names another day.
public final class Merging {

    private final List<String> nodes;
    private final double[][] sums;
    private final boolean[][] apart;
    private final boolean[][] never;
    private final List<List<Integer>> clusters = new ArrayList<>();

    /// `nodes` sorted.
    public Merging(List<String> nodes) {
        this.nodes = List.copyOf(nodes);
        this.sums = new double[nodes.size()][nodes.size()];
        this.apart = new boolean[nodes.size()][nodes.size()];
        this.never = new boolean[nodes.size()][nodes.size()];
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

    /// Something speaks against the two.
    public void apart(String one, String other) {
        mark(apart, one, other);
    }

    /// The two are not one, whatever the others say.
    public void never(String one, String other) {
        mark(never, one, other);
    }

    private void mark(boolean[][] matrix, String one, String other) {
        int a = index(one);
        int b = index(other);
        matrix[a][b] = true;
        matrix[b][a] = true;
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
        int conflicts = 0;
        int pairs = one.size() * other.size();
        for (int a : one) {
            for (int b : other) {
                if (never[a][b]) {
                    return Double.NEGATIVE_INFINITY;
                }
                conflicts += apart[a][b] ? 1 : 0;
                sum += apart[a][b] ? 0 : sums[a][b];
            }
        }
        return 2 * conflicts >= pairs ? Double.NEGATIVE_INFINITY : sum / pairs;
    }
}
