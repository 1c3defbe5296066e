package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether words tell that who killed others was killed for it.
class KilledDoerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three sailors shot in Norvik; gunman killed",
                "The gunman was also shot dead, the harbour police said.",
                "The attacker died in hospital on Monday.",
                "Police shot three times, killing the lone suspected gunman.",
                "Guards returned fire and fatally shot him on the mole.",
                "Pilot suspected of killing two sailors dies in hospital",
            })
    void isKilled(String words) {
        assertTrue(KilledDoer.in(Words.of(words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The gunman killed three sailors.",
                "A suspect shot two pilots dead, and a gunman fled.",
                "A sailor shot and killed him at the pier.",
                "Pilot suspected of killing two sailors who died in hospital",
                "The killer gunman of Norvik was heard in court.",
            })
    void isNot(String words) {
        assertFalse(KilledDoer.in(Words.of(words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A guard and the male suspect were killed.",
                "A guard and the gunman were shot dead.",
            })
    void isKilledBesideOthers(String words) {
        assertTrue(KilledDoer.besideOthers(Words.of(words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The gunman was killed.",
                "The suspects were killed.",
                "A guard and the gunman were seen.",
            })
    void isKilledAlone(String words) {
        assertFalse(KilledDoer.besideOthers(Words.of(words)));
    }
}
