package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.model.Stamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDatesTest {

    @ParameterizedTest
    @CsvSource({
        "'November 4, 2020',            2020-11-04",
        "'Wed 4 Nov. 2020 10:15 GMT',   2020-11-04",
        "'Published: 4th November 2020',2020-11-04",
        "'4. November 2020',            2020-11-04",
        "'4.November 2020 um 9:43',     2020-11-04",
        "'04.11.2020',                  2020-11-04",
        "'2020/11/4',                   2020-11-04",
        "'13/11/2020',                  2020-11-13",
        "'11/13/2020',                  2020-11-13",
        "'4 de noviembre de 2020',      2020-11-04",
        "'2020. november 4.',           2020-11-04",
        "'2020 m. lapkričio 4 d.',      2020-11-04",
        "'2020 November 4',             2020-11-04",
        "'2020年11月4日',                2020-11-04",
        "'2020년 11월 4일',              2020-11-04",
        "'٤ نوفمبر ٢٠٢٠',               2020-11-04",
        "'4 تشرين الثاني 2020',         2020-11-04",
        "'4 تشرين الثاني/نوفمبر 2020',  2020-11-04",
        "'4 בנובמבר 2020',              2020-11-04",
        "'4. marraskuuta 2020',         2020-11-04",
        "'4 नवंबर 2020',                2020-11-04",
        "'in 2020 may 4 boats sail',    none",
        "'2020年13月4日',                none",
        "'11/4/2020',                   none",
        "'31.02.2020',                  none",
        "'4 Nobody 2020',               none",
        "'in 2020',                     none"
    })
    void oneDayOrNone(String words, String day) {
        assertEquals(day, PrintedDates.first(words).map(f -> f.stamp().iso()).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Tuesday 9 March 2021',               2021-03-09",
        "'Last updated on March 9, 2021 at 9:15 a.m.', 2021-03-09",
        "'Wtorek, 9 marca 2021, godz. 9:15',   2021-03-09",
        "'The bridge fell on March 9, 2021',   none"
    })
    void aLineIsADateWhenNothingElseStandsInIt(String line, String day) {
        assertEquals(day, PrintedDates.whole(line).map(Stamp::iso).orElse("none"));
    }
}
