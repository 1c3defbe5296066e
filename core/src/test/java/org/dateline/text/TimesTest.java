package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Article;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every sentence is read as published on Wednesday, 14 May 2025.
class TimesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 14);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Six drones came down on [[Monday night]] near Velm.      | 2025-05-12 2025-05-12 part-of-day
                    The bridge was hit on [[Wednesday]].                     | 2025-05-14 2025-05-14 day
                    The bridge was hit [[last Wednesday]].                   | 2025-05-07 2025-05-07 day
                    The envoys will meet on [[Friday]].                      | 2025-05-16 2025-05-16 day
                    Shells fell on [[May 3]], the mayor said.                | 2025-05-03 2025-05-03 day
                    The truce of [[November 30]] broke down.                 | 2024-11-30 2024-11-30 day
                    They fought on [[Feb. 12, 2011]] and again.              | 2011-02-12 2011-02-12 day
                    They fought on [[October 7th of 2023]] and again.        | 2023-10-07 2023-10-07 day
                    They fought on the [[7th of October 2023]].              | 2023-10-07 2023-10-07 day
                    It was saved on [[2021-02-28]] by hand.                  | 2021-02-28 2021-02-28 day
                    The siege of [[3-5 April]] cost much.                    | 2025-04-03 2025-04-05 range
                    The army left in [[March]].                              | 2025-03-01 2025-03-31 month
                    The army left in [[June 2019]].                          | 2019-06-01 2019-06-30 month
                    A school was seized in [[2004]].                         | 2004-01-01 2004-12-31 range
                    Two strikes hit it in the [[past month]].                | 2025-04-14 2025-05-14 range
                    It went on over the course of the [[past day]].          | 2025-05-13 2025-05-14 range
                    Little moved in the [[last two weeks]].                  | 2025-04-30 2025-05-14 range
                    He was seized [[last week]] in Orlin.                    | 2025-05-05 2025-05-11 week
                    They were hit [[overnight]] again.                       | 2025-05-13 2025-05-14 part-of-day
                    They were hit [[last night]] again.                      | 2025-05-13 2025-05-13 part-of-day
                    [[Yesterday evening]] the lights went out.               | 2025-05-13 2025-05-13 part-of-day
                    He was shot [[three days ago]].                          | 2025-05-11 2025-05-11 day
                    It fell in the [[night of May 3]].                       | 2025-05-03 2025-05-03 part-of-day
                    It fell on [[Saturday, May 3]], he said.                 | 2025-05-03 2025-05-03 day
                    In a post at [[3:54 PM local time on May 4]], he agreed. | 2025-05-04T15:54 minute
                    At around [[9 a.m. on Tuesday]] a mine went off.         | 2025-05-13T09:00 hour
                    It has been shut [[since Monday]].                       | 2025-05-12 2025-05-14 range
                    A hundred died [[since the start of the war]].           | unclear range
                    Little was heard in [[recent weeks]].                    | unclear range
                    It happened at around [[21:30]] in Velm.                 | unclear minute
                    """)
    void readsTheMarkedWords(String marked, String expected) {
        assertEquals(expected, read(marked, Optional.of(PUBLISHED)));
    }

    /// What will be done on a day and what was, where both stand in one sentence.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The envoys will meet [[next Friday]].                    | 2025-05-16 2025-05-16 day
                    On [[Friday]] the court will rule.                       | 2025-05-16 2025-05-16 day
                    The army said on [[Friday]] it will send guards.         | 2025-05-09 2025-05-09 day
                    Guards will stay after the raid on [[Friday]].           | 2025-05-09 2025-05-09 day
                    Due to the shelling on [[Friday]] the mill closed.       | 2025-05-09 2025-05-09 day
                    Hit on [[Friday]], he went to the next mill.             | 2025-05-09 2025-05-09 day
                    """)
    void tellsComingDaysFromThoseThatWere(String marked, String expected) {
        readsTheMarkedWords(marked, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The siege of [[3 to 5 April]] cost much.                 | 2025-04-03 2025-04-05 range
                    They came on [[April 3rd, 4th and 6th]] by boat.         | 2025-04-03 2025-04-06 range
                    Raids on [[April 3 and 5]] in Velm cost much.            | 2025-04-03 2025-04-05 range
                    On [[April 3]] and 5 farmers fled.                       | 2025-04-03 2025-04-03 day
                    On [[April 3]] to 10,000 homes the light came back.      | 2025-04-03 2025-04-03 day
                    On [[April 6]], 12 people fled.                          | 2025-04-06 2025-04-06 day
                    On [[April 6]], 12 were hurt by hail.                    | 2025-04-06 2025-04-06 day
                    They fought from [[Sept 27 until Nov 9]] there.          | 2024-09-27 2024-11-09 range
                    They fought from [[27 September to 9 November 2020]].    | 2020-09-27 2020-11-09 range
                    Between [[Dec. 28 and Jan. 3, 2021]], it was shut.       | 2020-12-28 2021-01-03 range
                    It was shut from [[Dec. 28, 2020 through Jan. 3]].       | 2020-12-28 2021-01-03 range
                    Rain fell [[Oct. 7 of last year until Dec. 9 of last year]]. | 2024-10-07 2024-12-09 range
                    It was shut from [[today until tomorrow]] by fog.        | 2025-05-14 2025-05-15 range
                    It was shut from [[May 3, 2021 until yesterday]] by fog. | 2021-05-03 2025-05-13 range
                    It was shut from [[Sunday to Tuesday]] by fog.           | 2025-05-11 2025-05-13 range
                    It was shut from [[June to August 2020]] by law.         | 2020-06-01 2020-08-31 range
                    It was shelled on [[4.11.2020]] and burnt.               | 2020-11-04 2020-11-04 day
                    It was shelled on [[2020/10/07]] and burnt.              | 2020-10-07 2020-10-07 day
                    It was shelled on [[13/11/2020]] and burnt.              | 2020-11-13 2020-11-13 day
                    It was shelled on [[11/13/2020]] and burnt.              | 2020-11-13 2020-11-13 day
                    It was shelled on [[4/11/2020]] and burnt.               | unclear day
                    They were hit over [[the weekend]] again.                | 2025-05-10 2025-05-11 range
                    They were hit [[last weekend]] again.                    | 2025-05-10 2025-05-11 range
                    They may meet [[next weekend]] at last.                  | 2025-05-17 2025-05-18 range
                    The army left in mid-[[October]].                        | 2024-10-01 2024-10-31 month
                    The army left in early [[November]].                     | 2024-11-01 2024-11-30 month
                    The [[October]] storming of a mill was news.             | 2024-10-01 2024-10-31 month
                    They met on [[Oct. 7 of last year]] by chance.           | 2024-10-07 2024-10-07 day
                    They met in [[March last year]] by chance.               | 2024-03-01 2024-03-31 month
                    """)
    void readsRangesAndDaysInDigits(String marked, String expected) {
        assertEquals(expected, read(marked, Optional.of(PUBLISHED)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The talks may begin without them.
                    They march 30 kilometres a day.
                    The 18-year-old had 2000 men.
                    The guests won 3:2 at home.
                    They met at the 130th session.
                    Night vision devices were found.
                    The house lost 31 seats, 12 of them in Velm.
                    February 30 is a day that never comes.
                    Reader 4.11.2020.3 came out.
                    The 31.11.2020 never came.
                    The October Club met for tea.
                    They won by 3 to 5 and left.
                    """)
    void leavesOtherWordsAlone(String text) {
        assertEquals(
                java.util.List.of(),
                Times.in(text, new Span(0, text.length()), Optional.of(PUBLISHED)));
    }

    @Test
    void whatIsPutOffHasTwoDays() {
        String text = "The vote was moved from May 5 to May 9.";
        assertEquals(2, Times.in(text, new Span(0, text.length()), Optional.of(PUBLISHED)).size());
    }

    @Test
    void withoutAnAnchorOnlyAWholeDateIsClear() {
        assertEquals(
                "unclear range", read("It went on from [[May 3 to May 5]].", Optional.empty()));
        assertEquals(
                "2011-05-03 2011-05-05 range",
                read("It went on [[May 3 to May 5, 2011]].", Optional.empty()));
        assertEquals("unclear day", read("It fell on [[Monday]].", Optional.empty()));
        assertEquals("unclear day", read("It fell on [[May 3]].", Optional.empty()));
        assertEquals(
                "2011-05-03 2011-05-03 day", read("It fell on [[May 3, 2011]].", Optional.empty()));
    }

    /// Words that count from the day that was told last; two slashes part paragraphs.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The mill burned on 5 May 2025. A day earlier the barn had burned.                | 2025-05-05, 2025-05-04
                    The mill burned on 5 May 2025. The previous night was calm.                      | 2025-05-05, 2025-05-04
                    The mill burned on 5 May 2025; a barn had burned the night before.               | 2025-05-05, 2025-05-04
                    The mill burned on 5 May 2025, and two days later so did the barn.               | 2025-05-05, 2025-05-07
                    The mill burned on 5 May 2025. // The next day the barn burned.                  | 2025-05-05, 2025-05-06
                    The mill burned on 5 May 2025. // He ate. // He slept. // The next day it rained.| 2025-05-05, unclear
                    The mill burned on 5 May 2025, the night before the fair.                        | 2025-05-05
                    The mill burned on 5 May 2025, two days before he came.                          | 2025-05-05
                    The mill burned on 5 May 2025. A week earlier the barn had burned.               | 2025-05-05, 2025-04-28
                    The day before the fair the mill burned.                                    | -
                    The previous day was calm.                                                  | unclear
                    """)
    void countsFromTheDayToldLast(String text, String expected) {
        Prose prose = Readings.prose(text.strip().replace(" // ", "\n\n"));
        String days =
                Times.find(prose, Article.unknown()).all().stream()
                        .map(TimesTest::day)
                        .collect(Collectors.joining(", "));
        assertEquals(expected, days.isEmpty() ? "-" : days);
    }

    private static String day(When when) {
        return when instanceof When.Between between ? between.from().toString() : "unclear";
    }

    private static String read(String marked, Optional<LocalDate> anchor) {
        String text = marked.replace("[[", "").replace("]]", "");
        Span words = new Span(marked.indexOf("[["), marked.indexOf("]]") - 2);
        var all = Times.in(text, new Span(0, text.length()), anchor);
        assertEquals(1, all.size(), () -> "read " + all);
        assertEquals(words.in(text), all.getFirst().span().orElseThrow().in(text));
        return switch (all.getFirst()) {
            case When.At at -> at.moment() + " " + at.precision().code();
            case When.Between b -> b.from() + " " + b.to() + " " + b.precision().code();
            case When.Unclear u -> "unclear " + u.precision().code();
        };
    }
}
