package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Article;
import org.dateline.model.Place;
import org.dateline.name.Namer;
import org.dateline.text.Prose;
import org.dateline.text.Readings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Places told by another: how far off, in which part, and in words that no gazetteer has.
class RelationsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

    private static List<Place> places(String text) {
        Prose prose = Readings.prose(text);
        return Places.find(
                prose, Article.unknown(), Namer.find(prose, Article.unknown()), GAZETTEER);
    }

    private static String relation(Place place) {
        Place.Mention mention = place.mention();
        String km =
                mention.uncertaintyKm().isPresent()
                        ? " " + Math.round(mention.uncertaintyKm().getAsDouble())
                        : "";
        return mention.relation().orElse("-") + "|" + mention.text() + km;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "A mine exploded south of Mosul. # south of|Mosul 30",
                "A mine exploded north-east of Mosul. # north-east of|Mosul 30",
                "A mine exploded 200 km north of Mosul. # 200 km north of|Mosul 210",
                "A mine exploded some 12 kilometres northeast of Mosul. # 12 kilometres northeast of|Mosul 22",
                "A mine exploded ten miles from Mosul. # ten miles from|Mosul 26",
                "A boat sank 30 miles off the coast of Tripoli. # 30 miles off the coast of|Tripoli 58",
                "A boat sank off the coast of Tripoli. # off the coast of|Tripoli 60",
                "Men fled from Mosul. # -|Mosul 10",
                "Snow fell in eastern Mosul. # eastern|Mosul 10",
            })
    void aRelationKeepsItsWordsAndItsDistance(String text, String expected) {
        assertEquals(
                expected,
                places(text).stream()
                        .map(RelationsTest::relation)
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Two men died in the village of Sarvenok. # Sarvenok",
                "Two men died in the villages of Sarvenok and Upper Velm. # Sarvenok; Upper Velm",
                "Two men died in the hamlet of Qasr Tahta in Jordan. # Qasr Tahta; Jordan",
                "Two men died in Sarvenok village. # Sarvenok",
                "Two men died in the Olympic village. # ",
                "They read of the town of the future. # ",
                "The settlement of European debts took a year. # ",
            })
    void aVillageThatNoGazetteerHasIsNamed(String text, String expected) {
        assertEquals(
                expected == null ? "" : expected,
                places(text).stream()
                        .filter(p -> p.mention().use() == Place.Use.LITERAL)
                        .map(p -> p.mention().text())
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Saudi guns fell silent in Riyadh and in Mecca. Rain fell in Moubarraz. # geonames:109101",
                "French guns fell silent in Paris and in Lyon. Rain fell in Moubarraz. # -",
            })
    void anotherSpellingIsFoundWhereTheArticlePlays(String text, String expected) {
        List<Place> all = places(text);
        String last =
                all.getLast() instanceof Place.Located in
                                && in.mention().text().endsWith("Moubarraz")
                        ? in.id()
                        : "-";
        assertEquals(expected, last);
    }
}
