package org.dateline.link;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// Where a copy may tell against what a text tells for: something speaks for two incidents, and
/// copies of the two texts are compared as well. What keeps incidents apart in any of them keeps
/// them apart in all.
public final class Doubts {

    private Doubts() {}

    /// The pairs to ask for conflicts, sorted, of all that are compared; `compared` sorted.
    public static List<Candidates.Pair> of(List<Candidates.Pair> compared, Collection<Tie> ties) {
        NavigableMap<String, List<String>> copies = copies(ties);
        NavigableSet<Candidates.Pair> out = new TreeSet<>();
        for (Tie tie : ties) {
            List<String> ones = copies.getOrDefault(tie.one(), List.of(tie.one()));
            List<String> others = copies.getOrDefault(tie.other(), List.of(tie.other()));
            boolean speaks = tie.evidence().stream().anyMatch(Evidence.Alike.class::isInstance);
            if (speaks && ones.size() + others.size() > 2) {
                for (String one : ones) {
                    others.forEach(other -> compared(compared, one, other).ifPresent(out::add));
                }
            }
        }
        return List.copyOf(out);
    }

    private static Optional<Candidates.Pair> compared(
            List<Candidates.Pair> compared, String one, String other) {
        boolean inOrder = one.compareTo(other) < 0;
        var pair = new Candidates.Pair(inOrder ? one : other, inOrder ? other : one);
        return Collections.binarySearch(compared, pair) >= 0 ? Optional.of(pair) : Optional.empty();
    }

    /// All captures and reprints of a text, by each of them.
    private static NavigableMap<String, List<String>> copies(Collection<Tie> ties) {
        Classes texts = new Classes();
        NavigableSet<String> articles = new TreeSet<>();
        for (Tie tie : ties) {
            if (tie.evidence().stream().anyMatch(Doubts::oneText)) {
                texts.join(tie.one(), tie.other());
                articles.addAll(List.of(tie.one(), tie.other()));
            }
        }
        NavigableMap<String, List<String>> out = new TreeMap<>();
        for (List<String> text : texts.of(articles)) {
            text.forEach(article -> out.put(article, text));
        }
        return out;
    }

    private static boolean oneText(Evidence evidence) {
        return evidence instanceof Evidence.Relates relates
                && (relates.relation().joinsCaptures()
                        || relates.relation() == Link.Relation.REPRINT_OF);
    }
}
