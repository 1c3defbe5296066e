package org.dateline.claim;

import java.util.List;
import java.util.Locale;

/// How many annotated attributions are found, and how many of those right, and to the word.
record Agreement(int gold, int found, int right, int strict) {

    static Agreement none() {
        return new Agreement(0, 0, 0, 0);
    }

    static Agreement of(GoldArticle article, List<Continued> found) {
        List<Pairing.Pair> pairs = Pairing.of(article, found);
        return new Agreement(
                article.attributions().size(),
                found.size(),
                (int) pairs.stream().filter(Pairing.Pair::right).count(),
                (int) pairs.stream().filter(Pairing.Pair::strict).count());
    }

    Agreement and(Agreement other) {
        return new Agreement(
                gold + other.gold, found + other.found, right + other.right, strict + other.strict);
    }

    /// Annotated ones missed and found ones that are wrong.
    int errors() {
        return gold + found - 2 * right;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "tuple P %.4f R %.4f F1 %.4f, strict F1 %.4f",
                (double) right / Math.max(1, found),
                (double) right / Math.max(1, gold),
                2.0 * right / Math.max(1, found + gold),
                2.0 * strict / Math.max(1, found + gold));
    }
}
