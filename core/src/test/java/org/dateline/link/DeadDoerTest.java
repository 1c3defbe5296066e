package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Group.Total;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a number of killed may leave out who killed them.
class DeadDoerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A sailor {i1 attack-on-civilians|shot two pilots} and then killed himself.",
                "A sailor {i1 attack-on-civilians|shot two pilots} before turning the gun on himself.",
                "title: Sailor kills two pilots, then self\nThey {i1 attack-on-civilians|were shot} at sea.",
            })
    void mayBeOneMore(String notation) {
        assertEquals(OptionalDouble.of(3), high(notation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A sailor {i1 attack-on-civilians|shot two pilots}.",
                "A sailor {i1 attack-on-civilians|shot and killed himself} by accident.",
                "A sailor {i1 attack-on-civilians|shot two pilots} and tried to turn the gun on himself.",
                "Two {i1 attack-on-civilians|died}, including the gunman, who shot one and then himself.",
            })
    void isAllThereAre(String notation) {
        assertEquals(OptionalDouble.of(2), high(notation));
    }

    private static OptionalDouble high(String notation) {
        Profile profile = Profile.of(Sketch.read(notation));
        Happening happening = profile.happenings().getFirst();
        Total two = new Total(Figure.Measure.KILLED, 2, OptionalDouble.of(2));
        return DeadDoer.widened(two, Stream.of(DeadDoer.leftOpen(profile, happening))).high();
    }
}
