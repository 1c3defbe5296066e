package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.junit.jupiter.api.Test;

/// How many are dead where only names tell it.
class DeadTest {

    private static final Resources RESOURCES = Resources.load();

    @Test
    void aNamedOneWhoWasWoundedIsNotDead() {
        assertEquals(OptionalInt.of(1), dead("shot and killed Ana Belk and wounded Jan Orvel"));
        assertEquals(OptionalInt.of(2), dead("shot and killed Ana Belk and Jan Orvel"));
    }

    private static OptionalInt dead(String deed) {
        String text = "Pilot in court\n\nA pilot " + deed + " at the pier of Norvik on Monday.\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Capture capture = new Capture("a.txt", Content.of(bytes), Given.nothing());
        Profile profile = Profile.of(Flow.read(capture, RESOURCES));
        return Dead.in(profile, profile.happenings().getFirst());
    }
}
