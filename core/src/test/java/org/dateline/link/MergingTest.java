package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes one by the mean of all pairs, and what a conflict of some pairs keeps apart.
class MergingTest {

    private static final List<String> NODES = List.of("a", "b", "c", "d");

    /// All four alike, but `a` and `b` with `c` and `d` only by `cross`.
    private static Merging pairs(double cross) {
        Merging merging = new Merging(NODES);
        merging.alike("a", "b", 95);
        merging.alike("c", "d", 90);
        for (String one : List.of("a", "b")) {
            for (String other : List.of("c", "d")) {
                merging.alike(one, other, cross);
            }
        }
        return merging;
    }

    @Test
    void theMeanOfAllPairsDecides() {
        assertEquals(List.of(NODES), pairs(40).run(40));
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), pairs(39).run(40));
    }

    @Test
    void aConflictOfOneOfFourPairsOnlySaysNothingForIt() {
        Merging merging = pairs(80);
        merging.apart("a", "d");
        assertEquals(List.of(NODES), merging.run(40));
        Merging weak = pairs(50);
        weak.apart("a", "d");
        assertEquals(2, weak.run(40).size());
    }

    @Test
    void aConflictOfHalfOfThePairsParts() {
        Merging merging = pairs(89);
        merging.apart("a", "c");
        merging.apart("a", "d");
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), merging.run(40));
    }

    @Test
    void whatIsNeverOnePartsWhateverTheOthersSay() {
        Merging merging = pairs(89);
        merging.never("d", "a");
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), merging.run(40));
    }
}
