package org.dateline.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.LongStream;

/// Which articles are worth comparing: those that share a key, so that a thousand articles do not
/// cost a million comparisons. It follows from the keys of all, whatever the order they came in.
public final class Candidates {

    /// In a more crowded key each article meets its neighbours only, in the order of ids.
    private static final int CROWD = 60;

    private static final int NEIGHBOURS = 4;

    /// The articles that share each key: those of one stand from `begins` on, in the order of ids.
    private final int[] begins;

    private final int[] sharing;

    /// Pairs of articles, by their places in the order of ids, the smaller one in the upper half; a
    /// pair that shares several keys may stand here several times.
    private long[] pairs = new long[1 << 10];

    private int found;

    private Candidates(List<Keys> articles) {
        Numbers numbers = new Numbers(articles.stream().mapToLong(of -> of.hashes().count()).sum());
        articles.forEach(of -> of.hashes().forEach(numbers::of));
        begins = new int[numbers.size() + 1];
        articles.forEach(of -> of.hashes().forEach(key -> begins[numbers.of(key) + 1]++));
        for (int i = 1; i < begins.length; i++) {
            begins[i] += begins[i - 1];
        }
        sharing = new int[begins[numbers.size()]];
        int[] next = begins.clone();
        for (int i = 0; i < articles.size(); i++) {
            int article = i;
            articles.get(i).hashes().forEach(key -> sharing[next[numbers.of(key)]++] = article);
        }
    }

    /// Two articles to compare, by id; the smaller one first.
    public record Pair(String one, String other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) {
            int order = one.compareTo(pair.one);
            return order != 0 ? order : other.compareTo(pair.other);
        }
    }

    /// The pairs of these articles, sorted; `articles` by id.
    public static List<Pair> among(SortedMap<String, Keys> articles) {
        List<String> ids = List.copyOf(articles.keySet());
        List<Pair> out = new ArrayList<>();
        for (long pair : new Candidates(List.copyOf(articles.values())).pairs()) {
            out.add(new Pair(ids.get((int) (pair >>> Integer.SIZE)), ids.get((int) pair)));
        }
        return out;
    }

    private long[] pairs() {
        for (int key = 0; key + 1 < begins.length; key++) {
            pair(begins[key], begins[key + 1]);
        }
        once();
        return Arrays.copyOf(pairs, found);
    }

    private void pair(int from, int to) {
        int reach = to - from > CROWD ? NEIGHBOURS : CROWD;
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < Math.min(to, i + 1 + reach); j++) {
                add((long) sharing[i] << Integer.SIZE | sharing[j]);
            }
        }
    }

    private void add(long pair) {
        if (found == pairs.length) {
            once();
            pairs = Arrays.copyOf(pairs, Math.max(pairs.length, 2 * found));
        }
        pairs[found++] = pair;
    }

    private void once() {
        long[] sorted = LongStream.of(pairs).limit(found).sorted().distinct().toArray();
        System.arraycopy(sorted, 0, pairs, 0, sorted.length);
        found = sorted.length;
    }
}
