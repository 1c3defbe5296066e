package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Span;

/// Annotated attributions and those found, one to one, by the words of content that they share; the
/// closest first. As `score/attribution.py` pairs them.
final class Pairing {

    private Pairing() {}

    /// The numbers of an annotated attribution and of what was found for it. Right: half of the
    /// words shared, and the source. Strict: the very words of both.
    record Pair(int gold, int found, double dice, boolean sameSource, boolean verySource) {

        boolean right() {
            return sameSource && dice >= 0.5;
        }

        boolean strict() {
            return verySource && dice == 1;
        }
    }

    static List<Pair> of(GoldArticle article, List<Continued> found) {
        Set<Integer> gold = new HashSet<>();
        Set<Integer> ours = new HashSet<>();
        List<Pair> out = new ArrayList<>();
        for (Pair pair : all(article, found)) {
            if (!gold.contains(pair.gold()) && !ours.contains(pair.found())) {
                gold.add(pair.gold());
                ours.add(pair.found());
                out.add(pair);
            }
        }
        return out;
    }

    private static List<Pair> all(GoldArticle article, List<Continued> found) {
        SpokenWords words = new SpokenWords(article.text());
        List<Pair> out = new ArrayList<>();
        for (int g = 0; g < article.attributions().size(); g++) {
            GoldArticle.Attribution gold = article.attributions().get(g);
            for (int f = 0; f < found.size(); f++) {
                double dice = words.dice(gold.content(), found.get(f).content());
                if (dice > 0) {
                    List<Span> source = found.get(f).source();
                    boolean same = words.isSameSource(gold.source(), source);
                    boolean none = gold.source().isEmpty() && source.isEmpty();
                    boolean very = none || words.dice(gold.source(), source) == 1;
                    out.add(new Pair(g, f, dice, same, very));
                }
            }
        }
        out.sort(Comparator.comparingDouble(p -> -p.dice()));
        return out;
    }
}
