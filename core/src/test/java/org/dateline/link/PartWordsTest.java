package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which numbers their own sentence makes a part of another: the figure `f1` of each.
class PartWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{f1 killed 2|Two} of the bakers died.",
                "{f1 killed 2|Two} more bakers died.",
                "{f1 killed 2|Two} other bakers died.",
                "An additional {f1 killed 2|two} died.",
                "The remaining {f1 killed 2|two} died.",
                "Nine were pulled out, and {f1 wounded 2|two} seriously hurt.",
                "Of them {f1 killed 2|two} died.",
                "Shells killed nine bakers, including {f1 killed 2|two} apprentices.",
                "One of the {f2 killed 9|nine} was buried beside {f1 killed 1|a second baker}.",
                "Nobody has named one of the {f1 killed 9|nine} bakers.",
                "Shells wounded {f2 wounded 1|one} and scorched {f1 wounded 4|four} others.",
                "{f1 wounded 2|Two} went to Tarrow, {f2 wounded 2|two} others to Norvik.",
                "Two bakers aged 30 and {f1 wounded 42|42} were hurt.",
                "{f1 killed 2|Two} were pronounced dead at the scene."
            })
    void parts(String notation) {
        assertEquals(true, isPart(notation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{f1 killed 5|Five} bakers died.",
                "A total of {f1 killed 5|five} bakers died.",
                "Shells killed more than {f1 killed 5|five} bakers.",
                "Shells killed {f1 killed 5|more than five} bakers.",
                "The {f1 killed 3|three} victims were bakers.",
                "The {f1 killed 3|three} died in a family of {f2 count 5|five}.",
                "He mourned his brother; {f1 killed 5|five} died.",
                "Nobody knew of the rest. {f1 killed 5|Five} died.",
                "{f1 killed 5|Five} died. Others fled.",
                "Shells killed {f2 killed 1|one} and wounded {f1 wounded 4|four} others.",
                "Shells killed {f1 killed 1|one} and wounded {f2 wounded 4|four} others.",
                "Shells killed {f1 killed 1|a student} of law.",
                "Shells killed {f1 killed 5|five}, including {f2 killed 2|two} apprentices."
            })
    void wholes(String notation) {
        assertEquals(false, isPart(notation));
    }

    private static boolean isPart(String notation) {
        Profile profile = Profile.of(Sketch.read(notation));
        return profile.reading().figures().stream()
                .filter(figure -> figure.id().equals("f1"))
                .anyMatch(figure -> PartWords.is(profile, figure));
    }
}
