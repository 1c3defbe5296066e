package org.dateline.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// The set of all runs of five words of a text, as sorted 64-bit hashes (Broder 1997).
final class Shingles {

    private static final int WORDS = 5;

    /// One in this many shingles is looked up in the index; the choice depends on the shingle
    /// alone, so that a short text inside a long one keeps its own.
    private static final int SAMPLE = 8;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(List<String> words) {
        LongStream.Builder all = LongStream.builder();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            all.add(Words.hash(String.join(" ", words.subList(i, i + WORDS))));
        }
        return new Shingles(all.build().sorted().distinct().toArray());
    }

    int size() {
        return hashes.length;
    }

    LongStream sampled() {
        return Arrays.stream(hashes).filter(hash -> Long.remainderUnsigned(mix(hash), SAMPLE) == 0);
    }

    /// How many the two have in common.
    int shared(Shingles other) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }

    private static long mix(long hash) {
        return ((hash ^ (hash >>> 29)) * 0xbf58476d1ce4e5b9L) >>> 7;
    }
}
