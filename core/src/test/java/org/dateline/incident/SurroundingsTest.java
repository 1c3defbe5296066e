package org.dateline.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.claim.Claims;
import org.dateline.figure.Figures;
import org.dateline.model.Article;
import org.dateline.model.Incident;
import org.dateline.model.Place;
import org.dateline.model.When;
import org.dateline.name.Names;
import org.dateline.place.Gazetteer;
import org.dateline.place.Places;
import org.dateline.text.Prose;
import org.dateline.text.Readings;
import org.dateline.text.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the last incident of a text was: the words of its place, `-` for none. `//` parts
/// paragraphs.
class SurroundingsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Troops waited in Goris. // Rebels shelled the city at dawn.              | Goris
                    A fair was held in Syunik province. // Rebels shelled a hall in the region.   | Syunik
                    Trade with Goris grew. // Rebels shelled the capital at dawn.            | -
                    Crowds met in Yerevan, Armenia. // They drank tea in Goris. // Rebels bombed a hall in the heart of the Armenian capital. | Yerevan
                    Crowds met in Yerevan and Sisian, in Armenia. // They sang. // They ate. // Rebels shelled the capital at dawn. | Yerevan
                    Fog lay over Baku. // Snow lay over Yerevan. // They sang. // They ate. // Rebels shelled the capital at dawn. | -
                    Snow lay over Yerevan. // Fog lay over Baku. // They sang. // They ate. // Rebels shelled the capital at dawn. | -
                    Troops waited in Goris. // Rebels shelled the city of Orvanuk.           | Goris
                    They sang in Goris. // They ate. // They slept. // They woke. // They left. // Rebels shelled the city at dawn. | -
                    Trade grew in Armenia. // Rebels shelled the region at dawn.             | -
                    """)
    void takesUpAPlaceThatWasNamed(String text, String expected) {
        assertEquals(expected, place(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The rebels, with reinforcements from Sisian, attacked a barracks in Goris. | Goris
                    Rebels with recruits from Goris shelled a barracks at dawn.                | -
                    Recruits from Goris ate. // Rebels shelled a barracks at dawn.             | -
                    Rebels shelled a barracks two miles from Goris at dawn.                    | Goris
                    Hundreds were displaced from Goris by the fighting.                        | Goris
                    """)
    void whereSomebodyComesFromIsNotWhereItWas(String text, String expected) {
        assertEquals(expected, place(text));
    }

    /// When the last incident was: the words of its time, `-` for none.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GORIS, May 11, 2031 – Shells killed four people in Sisian on 9 May 2031.      | 9 May 2031
                    GORIS, Armenia, May 11, 2031 (Wire) - Shells killed four people in Sisian.    | -
                    GORIS, May 11, 2031 – The mayor left. Rebels shelled a barracks at Sisian.    | -
                    On May 11, 2031 – the day of the fair – shells killed four people in Sisian.  | May 11, 2031
                    Shells killed four people in Sisian on May 11, 2031 - more than in all of May. | May 11, 2031
                    """)
    void theDayOnWhichAReportWasSentIsNoDayOfADeed(String text, String expected) {
        assertEquals(expected, time(text));
    }

    private static String time(String told) {
        Prose prose = Readings.prose(told.strip());
        return last(prose, List.of())
                .time()
                .flatMap(When::span)
                .map(span -> span.in(told.strip()))
                .orElse("-");
    }

    private static Incident last(Prose prose, List<Place> places) {
        Times times = Times.find(prose, Article.unknown());
        Claims claims = new Claims(List.of(), List.of());
        var figures = Figures.find(prose, times, claims);
        return Incidents.find(
                        prose, times, new Names(List.of(), List.of()), places, claims, figures)
                .incidents()
                .getLast();
    }

    private static String place(String told) {
        String text = told.strip().replace(" // ", "\n\n");
        Prose prose = Readings.prose(text);
        Article article = Article.unknown();
        Names names = new Names(List.of(), List.of());
        List<Place> places = Places.find(prose, article, names, GAZETTEER);
        var place = last(prose, places).place();
        return place.isPresent() ? places.get(place.getAsInt()).mention().text() : "-";
    }
}
