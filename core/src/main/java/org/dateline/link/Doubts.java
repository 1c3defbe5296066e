package org.dateline.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// Where a copy may tell against what a text tells for: something speaks for two incidents, and
/// copies of the two texts are compared as well. What keeps incidents apart in any of them keeps
/// them apart in all.
public final class Doubts {

    /// Captures and reprints of a text.
    private final Classes texts = new Classes();

    /// Articles of which there is a copy.
    private final Set<String> copied = new HashSet<>();

    /// Pairs of texts for whose incidents something speaks.
    private final Set<Candidates.Pair> spoken = new HashSet<>();

    private Doubts(Collection<Tie> ties) {
        for (Tie tie : ties) {
            if (tie.evidence().stream().anyMatch(Doubts::oneText)) {
                texts.join(tie.one(), tie.other());
                copied.addAll(List.of(tie.one(), tie.other()));
            }
        }
        for (Tie tie : ties) {
            if (tie.evidence().stream().anyMatch(Evidence.Alike.class::isInstance)) {
                spoken.add(ends(tie.one(), tie.other()));
            }
        }
    }

    /// The pairs to ask for conflicts, in their order, of all that are compared.
    public static List<Candidates.Pair> of(
            Collection<Candidates.Pair> compared, Collection<Tie> ties) {
        Doubts doubts = new Doubts(ties);
        return compared.stream().filter(doubts::has).toList();
    }

    /// Copies of one text hang together, and are asked there.
    private boolean has(Candidates.Pair pair) {
        return (copied.contains(pair.one()) || copied.contains(pair.other()))
                && !texts.together(pair.one(), pair.other())
                && spoken.contains(ends(pair.one(), pair.other()));
    }

    private Candidates.Pair ends(String one, String other) {
        String a = texts.find(one);
        String b = texts.find(other);
        return a.compareTo(b) <= 0 ? new Candidates.Pair(a, b) : new Candidates.Pair(b, a);
    }

    private static boolean oneText(Evidence evidence) {
        return evidence instanceof Evidence.Relates relates
                && (relates.relation().joinsCaptures()
                        || relates.relation() == Link.Relation.REPRINT_OF);
    }
}
