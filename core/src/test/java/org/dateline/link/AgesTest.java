package org.dateline.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource({
        "A 6-month-old baker and a 41-year-old ferryman, 41 YEARS|6 MONTHS",
        "She was two years old; her brother was 2 years old, 2 YEARS",
        "A four-day-old lamb, 4 DAYS",
        "The three old bridges stood for a year, ''",
        "He is old and it was the year 1950, ''",
        "The 1950 year old barrow, ''",
        "A several-year-old quarrel, ''",
    })
    void agesOfAnybody(String text, String ages) {
        List<String> wanted = ages.isEmpty() ? List.of() : List.of(ages.split("\\|"));
        assertEquals(wanted, List.copyOf(Ages.in(Words.of(text))));
    }
}
