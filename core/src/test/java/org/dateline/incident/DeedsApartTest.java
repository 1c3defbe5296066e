package org.dateline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Keeps what was done apart from what was not, and one deed from another.
class DeedsApartTest {

    /// What was done has to be kept from what somebody wants, may try or has a right to.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The opposition wants the mayor arrested.         | planned
                    Gunmen might attempt to kidnap the mayor.        | planned
                    Gunmen had attempted to kidnap the mayor.        | attempted
                    The gunmen had intended to kidnap the mayor.     | planned
                    The governor had issued orders to arrest a clerk.| planned
                    Two guards had to be evacuated from the mill.    | actual
                    """)
    void tellsWhatWasDone(String text, String expected) {
        assertEquals(expected, PlainText.find(text.strip()).getFirst().realis().code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rebels clashed with guards. There was also a clash with soldiers.             | 2
                    Rebels clashed with guards. The clash went on at night.                       | 1
                    Police arrested Aran Vesk. Police arrested four clerks.                       | 2
                    Police arrested Aran Vesk. Police arrested him at night.                      | 1
                    Police arrested Aran Vesk. Police arrested Aran Soto.                         | 2
                    """)
    void countsDeeds(String text, int expected) {
        assertEquals(expected, PlainText.find(text.strip()).size());
    }
}
