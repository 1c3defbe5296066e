package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dateline.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Keeps the toll of one deed from that of a month, and those who did it from those who suffered.
class OneDeedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A strike on the mill in May 2020 killed 14 millers.            | killed 14 incident
                    In 2019 a gunman killed 31 pilgrims in Velm.                   | killed 31 incident
                    In May 2020, 31 pilgrims were shot dead by gunmen.             | killed 31 incident
                    Twenty miners died when a shaft was blown up in May 2020.      | killed 20 incident
                    Two nurses were killed in the town of Velm in May 2020.        | killed 2 incident
                    Militants abducted 40 students in May 2020.                    | captured 40 incident
                    In May 2020, 31 pilgrims were killed in the province.          | killed 31 period
                    In May 2020 alone, three nurses were killed.                   | killed 3 period
                    Hundreds of farmers died in the province in 2019.              | killed - period
                    Gunmen have killed 31 pilgrims since May 2020.                 | killed 31 period
                    Strikes killed 14 millers in May 2020.                         | killed 14 period
                    Fighting killed nine millers in May 2020.                      | killed 9 period
                    Four nurses were killed in May 2020 and in May 2021.           | killed 4 period
                    Soldiers killed 340 rebels in May 2020.                        | killed 340 period
                    """)
    void tellsADeedFromAMonth(String text, String expected) {
        assertEquals(expected, told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Two gunmen killed 15 people in the hall.               | killed 15 incident
                    Two suicide bombers killed more than 40 people.        | killed 40 incident
                    Nine rebels killed as many as 30 villagers.            | killed - incident
                    Four gunmen wounded him before they fled.              | -
                    Three officers arrested two students.                  | captured 2 incident
                    Two rockets injured six people.                        | wounded 6 incident
                    Six men killed a guard at the gate.                    | killed 1 incident
                    Two gunmen killed in the hall were brothers.           | killed 2 incident
                    Two men killed a day after the truce were guards.      | killed 2 incident
                    Five people killed and 12 wounded in the hall.         | killed 5 incident, wounded 12 incident
                    """)
    void tellsDoersFromTheDead(String text, String expected) {
        assertEquals(expected, told(text));
    }

    private static String told(String text) {
        String told =
                FiguresTest.find(text.strip()).stream()
                        .map(OneDeedTest::told)
                        .collect(Collectors.joining(", "));
        return told.isEmpty() ? "-" : told;
    }

    private static String told(Figure figure) {
        String low = FiguresTest.end(figure.quantity().low());
        return "%s %s %s".formatted(figure.measure().code(), low, figure.scope().code());
    }
}
