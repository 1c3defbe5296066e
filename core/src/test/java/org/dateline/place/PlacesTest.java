package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Place;
import org.dateline.name.Namer;
import org.dateline.text.Prose;
import org.dateline.text.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Places are marked in the sentence: `[[`, the words, `]]`.
class PlacesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

    private static List<Place> places(String text) {
        Prose prose = Readings.prose(text);
        return Places.find(
                prose, Article.unknown(), Namer.find(prose, Article.unknown()), GAZETTEER);
    }

    private static String marked(String text) {
        StringBuilder out = new StringBuilder(text);
        for (Place place : places(text).reversed()) {
            out.insert(place.mention().span().end(), "]]");
            out.insert(place.mention().span().start(), "[[");
        }
        return out.toString();
    }

    private static List<String> told(String text) {
        List<String> out = new ArrayList<>();
        for (Place place : places(text)) {
            out.add(
                    switch (place) {
                        case Place.Located in ->
                                in.mention().text()
                                        + " = "
                                        + in.id()
                                        + " "
                                        + in.mention().use().code();
                        case Place.Named in -> in.mention().text() + " = ?";
                    });
        }
        return out;
    }

    /// Of provinces of one name the one near a country that the article speaks of; a suburb of a
    /// town is a part of it, whoever owns it.
    @Test
    void tellsProvincesApartByTheirNeighbours() {
        assertEquals(
                List.of("Israeli = iso:IL associative", "Gaza = adm1:PS.GZ literal"),
                told("Israeli jets flew over Gaza."));
        assertEquals(
                List.of("Yerevan = geonames:616052 literal"),
                told("Snow fell on Yerevan's southern outskirts."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy flew from [[Yerevan]] to [[Baku]] on Monday.",
                "[[U.S.]] officials met their [[Turkish]] colleagues in [[Ankara]].",
                "Rain fell in [[Dallas]], [[TX]], and in [[Mobile]], [[Ala.]], all day.",
                "He showed us the map.",
                "Mr. Jackson told Ms. Paris that it was late in March.",
                "The reading room of the library was nice.",
            })
    void placesAreTheWordsMarked(String sentence) {
        String bare = sentence.replace("[[", "").replace("]]", "");
        assertEquals(sentence, marked(bare));
    }

    @Test
    void aContainerDecidesBetweenTwins() {
        assertEquals(
                List.of("Paris = geonames:4717560 literal", "Texas = adm1:US.TX literal"),
                told("The fair opened in Paris, Texas, at noon."));
    }

    @Test
    void anUnknownPlaceTakesNothingFromTheOthers() {
        assertEquals(
                List.of(
                        "Yerevan = geonames:616052 literal",
                        "Zzhaltuun = ?",
                        "Armenia = iso:AM literal"),
                told("Snow fell in Qxorvyk, in Yerevan and in Zzhaltuun in Armenia."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fighters recaptured [[Qorvanik]] on Monday.",
                "Gunmen killed nine clerks at a mosque in [[Qorvanik]].",
                "Rebels shelled an army post at [[Qorvanik]].",
                "Nine clerks were killed in [[Qorvanik]] on Friday.",
                "Shells fell in [[Zzhaltuun]] in northern [[Armenia]].",
                "The siege of [[Qorvanik]] lasted a month. [[Qorvanik]] has one well.",
                "A mine went off near [[Zzhaltuun]], [[Armenia]].",
                "They captured ISIS fighters.",
                "They captured Qorvanik fighters.",
                "They raided Colonel Zeb.",
                "Snow fell in December in [[Armenia]].",
                "Rockets hit the [[Israeli]] town of [[Kiryat Shmona]]. Two were hurt in [[Kiryat Shmona]].",
            })
    void whatIsTreatedAsATownIsOne(String sentence) {
        assertEquals(sentence, marked(sentence.replace("[[", "").replace("]]", "")));
    }

    @Test
    void twoWordsMayBeSpeltOtherwise() {
        assertEquals(
                List.of("Ukraine = iso:UA literal", "Welyka Novosilka = geonames:690237 literal"),
                told("In Ukraine, shells hit the town of Welyka Novosilka."));
    }

    @Test
    void whoRulesIsNotWhere() {
        assertEquals(
                List.of(
                        "Baku = geonames:587084 associative",
                        "Turkish = iso:TR associative",
                        "Goris = geonames:174895 literal"),
                told("Baku said that Turkish drones were seen in Goris."));
    }

    @Test
    void whoIsBlamedOrAddressedIsNotWhere() {
        assertEquals(
                List.of(
                        "Ankara = geonames:323786 associative",
                        "Baku = geonames:587084 associative",
                        "Goris = geonames:174895 literal"),
                told("The envoy blamed Ankara and sent a message to Baku from Goris."));
    }

    @Test
    void aCapitalThatActsOrOwnsIsThoseWhoGovernThere() {
        assertEquals(
                List.of(
                        "Ankara = geonames:323786 associative",
                        "Baku = geonames:587084 associative",
                        "Yerevan = geonames:616052 associative"),
                told("Ankara was quick to back Baku's demand. Yerevan has already rejected it."));
        assertEquals(
                List.of("Yerevan = geonames:616052 literal", "Baku = geonames:587084 literal"),
                told("Yerevan was bombed at dawn. By noon Baku's northern outskirts were quiet."));
    }

    @Test
    void aTownThatIsMostOfItsProvinceIsMeantUnlessItIsCalledAProvince() {
        assertEquals(
                List.of("Homs = geonames:169577 literal"),
                told("A market burned in Homs at noon."));
        assertEquals(
                List.of("Homs = adm1:SY.11 literal"), told("Wells dried up in Homs province."));
    }

    @Test
    void aCountryIsMeantBeforeATownOfItsName() {
        String trade =
                "Farms in Texas lost rain. Shops in Texas and schools in Texas closed. Tea came from China.";
        assertEquals("China = iso:CN literal", told(trade).get(3));
        assertEquals(
                List.of("China = geonames:4680774 literal", "TX = adm1:US.TX literal"),
                told("The fair opened in China, TX, at noon."));
        assertEquals(
                List.of("China = iso:CN literal", "U.S. = iso:US literal"),
                told("Tea was made in China, U.S. officials in Ohio said.").subList(0, 2));
    }

    @Test
    void theSameIdWhateverTheSideCallsIt() {
        assertEquals(
                List.of(
                        "Stepanakert = geonames:146970 literal",
                        "Khankendi = geonames:146970 literal"),
                told("Buses left from Stepanakert. Trucks were seen in Khankendi."));
    }

    @Test
    void aPlaceNearATownIsNotTheTown() {
        Place place = places("A convoy was halted south of Goris at dawn.").getFirst();
        assertEquals("south of", place.mention().relation().orElseThrow());
        assertEquals(Place.Level.NEAR_SETTLEMENT, place.mention().level().orElseThrow());
    }

    @Test
    void aRoadIsALineAndItsParts() {
        List<Place> all = places("They closed the Goris-Yerevan road.");
        assertEquals(
                List.of("Goris-Yerevan road", "Goris", "Yerevan"),
                all.stream().map(place -> place.mention().text()).toList());
        assertEquals(Place.Level.LINE, all.getFirst().mention().level().orElseThrow());
    }

    @Test
    void oddTextIsReadToo() {
        assertEquals(List.of(), told(""));
        assertEquals(List.of(), told("\u0000\uD800 .,'’ -- #@ ' 's ."));
    }
}
