package org.dateline.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How much of two bodies is the same: shingles in common, and whole paragraphs in common.
record Overlap(Body first, Body second, int shared, int one, int other) {

    static Overlap of(Body one, Body other) {
        return new Overlap(
                one,
                other,
                one.shingles().shared(other.shingles()),
                one.shingles().size(),
                other.shingles().size());
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
        Set<String> keys = new HashSet<>();
        second.paragraphs().forEach(paragraph -> keys.add(paragraph.key()));
        List<Paragraph> own = first.paragraphs();
        return String.format(
                Locale.ROOT,
                "%d of %d paragraphs equal, %d %% of the shorter body in the longer",
                own.stream().filter(paragraph -> keys.contains(paragraph.key())).count(),
                own.size(),
                (int) Math.floor(100 * contained()));
    }
}
