package org.dateline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dateline.model.Incident;
import org.dateline.model.When;
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
                    The mayor dismissed as false reports that rebels had shelled the mill. | denied
                    The mayor denied reports that rebels shelled the mill. | denied
                    The mayor dismissed a clerk who had shot two guards. | actual
                    The clerk who tried to stop them was shot.       | actual
                    Gunmen kidnap pupils at the mill.                | actual
                    Gunmen rode into the mill and seized more than 30 pupils. | actual
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
                    The army killed 30 rebels at the mill. It said two soldiers had been wounded. | 1
                    Rebels fired rockets at a barracks in response to a strike on Friday that killed two. | 2
                    Miners burned the town hall after police shot a clerk dead.                   | 2
                    In retaliation for the killing of two guards, soldiers shelled the village.   | 2
                    Rebels beheaded nine clerks in a raid on the mill.                            | 1
                    Police detained nine clerks in raids on the mill.                             | 1
                    Three drones came; two were shot down by guards.                              | 1
                    Rebels clashed with guards. The clash went on at night.                       | 1
                    Police arrested Aran Vesk. Police arrested four clerks.                       | 2
                    Police arrested Aran Vesk. Police arrested him at night.                      | 1
                    Police arrested Aran Vesk. Police arrested Aran Soto.                         | 2
                    """)
    void countsDeeds(String text, int expected) {
        assertEquals(expected, PlainText.find(text.strip()).size());
    }

    /// What was done at once in a week, a month or a year is one deed, not all that was done then.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In May 2020 a drone strike hit the bridge.             | drone-strike one
                    In May 2020 rebels captured the town of Velm.          | territory-change one
                    The October 2020 storming of the mill killed a clerk.  | ground-assault one
                    A strike on the mill in May 2020 killed 14 millers.    | air-strike one
                    In 2019 suicide bombers killed 14 millers.             | bombing one
                    In May 2020 rebels have attacked the village.          | attack-on-civilians many
                    In May 2020 fighting broke out with the rebels.        | clash many
                    In May 2020, 31 pilgrims were killed in the province.  | casualty-total many
                    """)
    void tellsADeedFromAMonth(String text, String expected) {
        var deed = PlainText.find(text.strip()).getFirst();
        assertEquals(expected, deed.type().code() + (deed.aggregate() ? " many" : " one"));
    }

    /// The news comes before what was last month, but for the sentences right behind that.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The attack killed a clerk.  | 1
                    In May 2020 it was said of him that he liked the old songs of the coast more than those of the hills, and that he wrote them down wherever he went, in inns and on mills and in the carts of those who took him along for nothing but a tale or two of the road that he had come. The attack killed a clerk. | 0
                    """)
    void staysWithTheNews(String behind, int expected) {
        String news = "Rebels attacked the mill of Velm on May 3, 2021. ";
        String background = "In May 2020 rebels attacked the bridge of Orvan. ";
        var deeds = PlainText.find(news + background + behind.strip());
        assertEquals(1, deeds.get(expected).figures().size());
    }

    /// The day of an arrest or a sentence is not that of the deed.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A man was charged on May 3, 2021 with the murder of a clerk. | -
                    A court convicted him on May 3, 2021 of the murder of a clerk. | -
                    Gunmen murdered a clerk on May 3, 2021.                      | day
                    """)
    void keepsTheDayOfTheCourtApart(String text, String expected) {
        var deed =
                PlainText.find(text.strip()).stream()
                        .filter(i -> i.type() == Incident.Type.ATTACK_ON_CIVILIANS)
                        .findFirst()
                        .orElseThrow();
        assertEquals(expected, deed.time().map(when -> when.precision().code()).orElse("-"));
    }

    /// Two deeds of one sentence, each with its type, first day and how many figures.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Drones hit the mill on May 7, 2021, a day after missiles killed nine millers.   | drone-strike 2021-05-07 0, missile-strike 2021-05-06 1
                    On May 7, 2021 gunmen shot dead two clerks, three days after an ambush in which nine soldiers died. | attack-on-civilians 2021-05-07 1, ambush 2021-05-04 1
                    Three days after a bomb killed nine pilgrims, rebels shelled the mill on May 7, 2021. | bombing 2021-05-04 1, shelling 2021-05-07 0
                    Police arrested two clerks on May 7, 2021, a week after a bomb killed nine pilgrims. | arrest 2021-05-07 1, bombing 2021-04-26 1
                    Drones hit the mill hours after missiles killed nine millers.                   | drone-strike - 0, missile-strike - 1
                    The clerks were freed on May 7, 2021, two days after gunmen abducted them.      | abduction 2021-05-05 0
                    Two clerks died on May 7, 2021, a day after they were wounded in the shelling.  | shelling 2021-05-07 1
                    """)
    void readsTwoDeedsOfWhichOneWasBefore(String text, String expected) {
        assertEquals(
                expected,
                PlainText.find(text.strip()).stream()
                        .map(it -> it.type().code() + " " + day(it) + " " + it.figures().size())
                        .collect(Collectors.joining(", ")));
    }

    private static String day(Incident incident) {
        return incident.time().filter(it -> it instanceof When.Between).isPresent()
                ? ((When.Between) incident.time().orElseThrow()).from().toString()
                : "-";
    }
}
