package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.model.Evidence;
import org.dateline.model.Link;
import org.junit.jupiter.api.Test;

/// Which pairs of articles are asked once more for what keeps their incidents apart.
class DoubtsTest {

    @Test
    void copiesAreAskedAboutWhatOneOfThemIsLike() {
        List<Tie> ties = List.of(copies("a", "b"), alike("b", "c"));
        assertEquals(pairs("a c", "b c"), Doubts.of(pairs("a b", "a c", "b c", "c d"), ties));
    }

    @Test
    void nobodyIsAskedWhereNothingSpeaksOrNothingIsACopy() {
        List<Tie> ties = List.of(copies("a", "b"), alike("c", "d"));
        assertEquals(pairs(), Doubts.of(pairs("a b", "a c", "c d"), ties));
    }

    @Test
    void copiesOfOneTextAreNotAskedAboutEachOther() {
        List<Tie> ties = List.of(copies("a", "b"), copies("b", "c"), alike("a", "c"));
        assertEquals(pairs(), Doubts.of(pairs("a b", "a c", "b c"), ties));
    }

    private static Tie copies(String one, String other) {
        return new Tie(
                one,
                other,
                List.of(
                        new Evidence.Relates(
                                Link.Relation.SAME_ARTICLE,
                                one,
                                other,
                                "r/1",
                                Link.Certainty.COMPUTED,
                                List.of("the same text"))));
    }

    private static Tie alike(String one, String other) {
        return new Tie(
                one,
                other,
                List.of(new Evidence.Alike(one + "1", other + "1", "r/1", 30, List.of("day"))));
    }

    private static List<Candidates.Pair> pairs(String... of) {
        return List.of(of).stream()
                .map(pair -> new Candidates.Pair(pair.substring(0, 1), pair.substring(2)))
                .toList();
    }
}
