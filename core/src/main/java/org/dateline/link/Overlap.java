package org.dateline.link;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// How much of two bodies is the same: shingles in common, and whole paragraphs in common.
record Overlap(int shared, int one, int other, int paragraphs, int onesParagraphs) {

    static Overlap of(Body one, Body other) {
        Set<String> keys = new HashSet<>();
        other.paragraphs().forEach(paragraph -> keys.add(paragraph.key()));
        long same = one.paragraphs().stream().filter(p -> keys.contains(p.key())).count();
        return new Overlap(
                one.shingles().shared(other.shingles()),
                one.shingles().size(),
                other.shingles().size(),
                (int) same,
                one.paragraphs().size());
    }

    /// Share of all shingles that both have (Jaccard).
    double alike() {
        int all = one + other - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /// Share of the shorter one that stands in the longer one.
    double contained() {
        int least = Math.min(one, other);
        return least == 0 ? 0 : (double) shared / least;
    }

    String inWords() {
        return String.format(
                Locale.ROOT,
                "%d of %d paragraphs equal, %d %% of the shorter body in the longer",
                paragraphs,
                onesParagraphs,
                (int) Math.floor(100 * contained()));
    }
}
