package org.dateline.bench.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well groups of articles agree with the incidents of a gold: precision, recall and F1 of
/// pairs, and B-cubed F1 (Bagga & Baldwin 1998).
record Groups(Map<String, String> incidents, List<List<String>> groups) {

    @Override
    public String toString() {
        long hit = 0;
        long said = 0;
        double cubedPrecision = 0;
        double cubedRecall = 0;
        Map<String, Integer> sizes = sizes(incidents.values());
        for (List<String> group : groups) {
            said += pairs(group.size());
            Map<String, Integer> inside = sizes(group.stream().map(incidents::get).toList());
            for (Map.Entry<String, Integer> one : inside.entrySet()) {
                double square = (double) one.getValue() * one.getValue();
                hit += pairs(one.getValue());
                cubedPrecision += square / group.size();
                cubedRecall += square / sizes.getOrDefault(one.getKey(), 1);
            }
        }
        long wanted = sizes.values().stream().mapToLong(Groups::pairs).sum();
        double p = (double) hit / Math.max(1, said);
        double r = (double) hit / Math.max(1, wanted);
        int n = incidents.size();
        return String.format(
                Locale.ROOT,
                "pairs P %.3f R %.3f F1 %.3f, B3 F1 %.3f",
                p,
                r,
                f1(p, r),
                f1(cubedPrecision / n, cubedRecall / n));
    }

    /// The number of pairs of articles with one name.
    static long pairs(Iterable<String> names) {
        return sizes(names).values().stream().mapToLong(Groups::pairs).sum();
    }

    private static Map<String, Integer> sizes(Iterable<String> names) {
        Map<String, Integer> out = new HashMap<>();
        names.forEach(name -> out.merge(name, 1, Integer::sum));
        return out;
    }

    private static long pairs(int n) {
        return (long) n * (n - 1) / 2;
    }

    private static double f1(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
