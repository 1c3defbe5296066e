package org.dateline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words of an article as a vector: one dimension a stem, its weight by how often the article
/// says it and how rarely others do (tf-idf), of length one.
final class Wording {

    private static final Rarity RARITY = Rarity.load();

    private final int[] stems;
    private final double[] weights;

    private Wording(int[] stems, double[] weights) {
        this.stems = stems;
        this.weights = weights;
    }

    /// The stems of an article's words with repeats; common words are none.
    static Wording of(Collection<String> told) {
        Map<Integer, Integer> counts = new TreeMap<>();
        told.forEach(stem -> counts.merge(Rarity.hash(stem), 1, Integer::sum));
        int[] stems = new int[counts.size()];
        double[] weights = new double[counts.size()];
        int i = 0;
        double squares = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            stems[i] = entry.getKey();
            weights[i] = (1 + StrictMath.log(entry.getValue())) * RARITY.of(entry.getKey());
            squares += weights[i] * weights[i];
            i++;
        }
        double length = squares == 0 ? 1 : StrictMath.sqrt(squares);
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= length;
        }
        return new Wording(stems, weights);
    }

    /// The cosine of the angle between the two, 0 to 1.
    double cosine(Wording other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < stems.length && j < other.stems.length) {
            int order = Integer.compare(stems[i], other.stems[j]);
            sum += order == 0 ? weights[i] * other.weights[j] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /// The hashes of the heaviest stems, at most `n`; of equal ones the smaller hash.
    List<Integer> heaviest(int n) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < stems.length; i++) {
            order.add(i);
        }
        return order.stream()
                .sorted(
                        Comparator.comparingDouble((Integer i) -> -weights[i])
                                .thenComparing(i -> i))
                .limit(n)
                .map(i -> stems[i])
                .toList();
    }
}
