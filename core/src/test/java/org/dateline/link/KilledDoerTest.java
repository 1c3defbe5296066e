package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether words tell that who killed others was killed for it, and that others were killed with
/// him.
class KilledDoerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Three sailors shot in Norvik; gunman killed                   | true  | false
                    The gunman was also shot dead, the harbour police said.       | true  | false
                    The attacker died in hospital on Monday.                      | true  | false
                    Police shot three times, killing the lone suspected gunman.   | true  | false
                    Guards returned fire and fatally shot him on the mole.        | true  | false
                    Pilot suspected of killing two sailors dies in hospital       | true  | false
                    The gunman was killed.                                        | true  | false
                    The gunman killed three sailors.                              | false | false
                    A suspect shot two pilots dead, and a gunman fled.            | false | false
                    A sailor shot and killed him at the pier.                     | false | false
                    Pilot suspected of killing two sailors who died in hospital   | false | false
                    The killer gunman of Norvik was heard in court.               | false | false
                    A guard and the gunman were seen.                             | false | false
                    The suspects were killed.                                     | false | false
                    A guard and the male suspect were killed.                     | true  | true
                    A guard and the gunman were shot dead.                        | true  | true
                    """)
    void tellsWhoWasKilled(String text, boolean killed, boolean beside) {
        var words = Words.of(text.strip());
        assertEquals(killed, KilledDoer.in(words));
        assertEquals(beside, KilledDoer.besideOthers(words));
    }
}
