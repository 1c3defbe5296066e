package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.Flow;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.junit.jupiter.api.Test;

/// What follows from a set of readings does not depend on the order in which they came.
class OrderTest {

    private static final String BODY =
            """
            {i1 shelling @Norvik 2031-05-12 f1|Shells on Norvik on Monday killed \
            {f1 killed 4 of=people|four} people}, the town council said after the night.
            Two fishermen were hurt and taken to the hospital in Ostrava Bay, where doctors said \
            that they were out of danger by the evening. A ferry takes people across until then.
            """;

    private static final List<String> TEXTS =
            List.of(
                    "outlet: Ostrava Post\ndate: 2031-05-12\n" + BODY,
                    "outlet: Ostrava Post\ndate: 2031-05-13\n" + BODY.replace("Two", "Three"),
                    "outlet: The Lantern\ndate: 2031-05-13\n" + BODY,
                    """
                    outlet: Harbour Radio
                    date: 2031-05-13
                    {i1 shelling @Norvik 2031-05-12 f1|On Monday shells hit Norvik and killed \
                    {f1 killed 6 of=people|six} people}, rescuers said at the river.
                    """,
                    """
                    outlet: Harbour Radio
                    date: 2031-05-14
                    “{c1 Admiral Voss|We shall hold the northern light until spring},” he said.
                    """);

    @Test
    void shuffledReadingsMakeTheSameLinks() {
        List<Reading> readings = new ArrayList<>(TEXTS.stream().map(Sketch::read).toList());
        Links first = Flow.link(readings, List.of());
        assertFalse(first.links().isEmpty());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertEquals(first, Flow.link(readings, List.of()), "seed " + seed);
        }
    }

    @Test
    void comparingIsSymmetric() {
        List<Reading> readings = TEXTS.stream().map(Sketch::read).toList();
        for (Reading one : readings) {
            for (Reading other : readings) {
                assertEquals(Flow.compare(one, other), Flow.compare(other, one));
            }
        }
    }
}
