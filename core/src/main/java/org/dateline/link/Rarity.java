package org.dateline.link;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/// How much a word tells of a news article: the less usual, the more (inverse document frequency,
/// Spärck Jones 1972), counted over articles that have nothing to do with what is compared.
///
/// Only hashes of stems are kept, and only of those in at least three articles; any other stem
/// counts as rare.
public final class Rarity {

    private static final String RESOURCE = "/link/rarity.bin";

    /// What a stem that is not listed may have been seen in.
    private static final double UNSEEN = 1.5;

    private final int articles;
    private final int[] stems;
    private final short[] counts;

    private Rarity(int articles, int[] stems, short[] counts) {
        this.articles = articles;
        this.stems = stems;
        this.counts = counts;
    }

    /// Reads the shipped table: number of articles, number of stems, then per stem, sorted, its
    /// 32-bit hash and the number of articles that hold it.
    static Rarity load() {
        try (InputStream in = Rarity.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("no " + RESOURCE + " on the class path");
            }
            DataInputStream data = new DataInputStream(in);
            int articles = data.readInt();
            int[] stems = new int[data.readInt()];
            short[] counts = new short[stems.length];
            for (int i = 0; i < stems.length; i++) {
                stems[i] = data.readInt();
                counts[i] = data.readShort();
            }
            return new Rarity(articles, stems, counts);
        } catch (IOException e) {
            throw new UncheckedIOException("the table of rare words is damaged: build again", e);
        }
    }

    /// Natural logarithm of articles over articles with the stem; above zero.
    double of(int hash) {
        int found = Arrays.binarySearch(stems, hash);
        return StrictMath.log((articles + 1) / (found < 0 ? UNSEEN : counts[found]));
    }

    /// The hashes of the telling words of a text, with repeats.
    public static List<Integer> hashes(String text) {
        return Words.stems(Words.of(text)).stream().map(Rarity::hash).toList();
    }

    /// The hash that a stem is kept under.
    static int hash(String stem) {
        long hash = Words.hash(stem);
        return (int) (hash ^ (hash >>> 32));
    }
}
