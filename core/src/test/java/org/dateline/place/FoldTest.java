package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Şuşa, susa",
                "Ağdərə, agdara",
                "Kobanî, kobani",
                "Akunk’, akunk",
                "Saint Louis, st louis",
                "Nagorno-Karabakh, nagorno karabakh",
                "Łódź, lodz",
                "Кyiv, \"\"",
            })
    void aNameFoldsToPlainLetters(String name, String key) {
        assertEquals(key, Fold.key(name));
    }

    @ParameterizedTest
    @CsvSource({"UAE, =uae", "Ala., ala.", "U.S., u.s.", "Alabama, alabama", "=EU, =eu"})
    void anAbbreviationKeepsItsDotOrItsCapitals(String name, String key) {
        assertEquals(key, Fold.spelled(name));
    }
}
