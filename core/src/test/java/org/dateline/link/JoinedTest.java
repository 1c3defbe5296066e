package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.model.Figure;
import org.junit.jupiter.api.Test;

/// What "and" joins to the figure `f1` of each sentence.
class JoinedTest {

    @Test
    void numbersAndPeopleSideBySideAreOneNumber() {
        assertEquals(
                4, of("Shells killed {f1 killed 1|a baker} and {f2 killed 3|three other people}."));
        assertEquals(3, of("{f1 killed 2|Two pilots} and {f2 killed 1|a diver} died."));
        assertEquals(
                4,
                of(
                        "{f2 killed 2|Two pilots} and {f3 killed 1|a diver} and {f1 killed 1|a cook} died."));
    }

    @Test
    void inHeadlinesACommaJoins() {
        String body = "\nThe mill burnt.";
        assertEquals(3, of("[title] {f1 killed 1|Guard}, {f2 killed 2|two clerks} killed" + body));
        assertEquals(
                1, of("[title] {f1 killed 1|Guard dead}, {f2 killed 2|two clerks} held" + body));
    }

    @Test
    void whatIsSaidOfOthersIsNotJoined() {
        assertEquals(1, of("Shells left {f1 killed 1|a baker dead} and {f2 killed 2|two pilots}."));
        assertEquals(2, of("{f1 killed 2|Two} died and {f2 killed 3|three} drowned."));
        assertEquals(2, of("{f1 killed 2|Two pilots} and {f2 wounded 3|three divers}."));
        assertEquals(2, of("{f1 killed 2|Two pilots}. And {f2 killed 3|three divers}."));
        assertEquals(2, of("{f1 killed 2|Two pilots}, {f2 killed 1|a diver} and a cook."));
        assertEquals(2, of("{f1 killed 2|Two pilots} and {f2 killed 3+|three divers} died."));
    }

    private static double of(String notation) {
        Profile profile = Profile.of(Sketch.read(notation));
        Figure figure =
                profile.reading().figures().stream()
                        .filter(it -> it.id().equals("f1"))
                        .findFirst()
                        .orElseThrow();
        return Counted.low(Joined.of(profile, figure));
    }
}
