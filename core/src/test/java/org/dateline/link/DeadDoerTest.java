package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Group.Total;
import org.junit.jupiter.api.Test;
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
                "A sailor {i1 attack-on-civilians|shot two pilots} before the gunman was shot dead.",
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
        return widened(notation, 2, 2).high();
    }

    private static Total widened(String notation, double low, double high) {
        Profile profile = Profile.of(Sketch.read(notation));
        Happening happening = profile.happenings().getFirst();
        Total total = new Total(Figure.Measure.KILLED, low, OptionalDouble.of(high));
        return DeadDoer.widened(total, Stream.of(DeadDoer.leftOpen(profile, happening)));
    }

    @Test
    void oneKilledMayBeTheGunmanAlone() {
        String police = "Police {i1 attack-on-civilians|killed the gunman} at sea.";
        assertEquals(OptionalDouble.of(1), widened(police, 1, 1).high());
        String beside = "A pilot and the gunman {i1 attack-on-civilians|were killed} at sea.";
        assertEquals(OptionalDouble.of(2), widened(beside, 1, 1).high());
    }

    @Test
    void oneMoreThanTheHighestOfSeveralNumbers() {
        String self = "A sailor {i1 attack-on-civilians|shot pilots} and then killed himself.";
        assertEquals(2, widened(self, 2, 4).low());
        assertEquals(OptionalDouble.of(5), widened(self, 2, 4).high());
    }
}
