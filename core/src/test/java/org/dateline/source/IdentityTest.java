package org.dateline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.link.Sketch;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;

/// Which printed names are one, and that many of them are no trouble.
class IdentityTest {

    @Test
    void spellingAloneMakesNoDifference() {
        assertEquals(Identity.person("Jörg Ångström"), Identity.person("JORG  Angstrom"));
        assertEquals(Identity.person("Dr. Ana Holt"), Identity.person("Ana Holt"));
        assertEquals(Identity.person("Omar Abdel-Nur"), Identity.person("Omar Abdel Nur"));
        assertNotEquals(Identity.person("Omar Abdelnur"), Identity.person("Omar Abdel Nur"));
        assertEquals(Identity.outlet("The Lantern"), Identity.outlet("the lantern"));
    }

    @Test
    void aPartOfANameIsNone() {
        for (String part : List.of("Holt", "al-Nur", "A. Holt", "Minister Holt", "", "—")) {
            assertEquals(Optional.empty(), Identity.person(part), part);
        }
    }

    @Test
    void namesOfOtherScriptsKeepTheirLetters() {
        String name = "ليلى حداد";
        assertTrue(Identity.person(name).isPresent());
        assertEquals(Identity.person(name), Identity.person("\u200F" + name + "\u200F"));
        assertEquals(Identity.person(name), Identity.person("\u202B" + name + "\u202C"));
        assertNotEquals(Identity.person(name), Identity.person("ليلى حدادي"));
        assertNotEquals(Identity.person("Лев Орлов"), Identity.person("Лев Орлова"));
    }

    @Test
    void aBodyNeedsACountryWhereEveryCountryHasOne() {
        Optional<String> none = Optional.empty();
        assertEquals(none, Identity.body("Interior Ministry", none));
        assertEquals(none, Identity.body("City Police", Optional.of("Norway")));
        assertEquals(none, Identity.body("University Hospital", none));
        assertEquals(
                Identity.body("Interior Ministry", Optional.of("Norway")),
                Identity.body("Norway’s Ministry of the Interior", none));
        assertNotEquals(
                Identity.body("Swedish Interior Ministry", none),
                Identity.body("Norwegian Interior Ministry", none));
        assertTrue(Identity.body("Ostrava Bird Trust", none).isPresent());
        assertEquals(none, Identity.carrier("TV"));
        assertEquals(none, Identity.carrier("the Times"));
        assertTrue(Identity.carrier("Reuters").isPresent());
        assertEquals(none, Identity.carrier("Action News"), "stations of many towns");
        assertTrue(Identity.isGeneric("Office") && Identity.isGeneric("News"));
        assertTrue(Registry.isPronoun("It") && !Registry.isPronoun("Italia"));
        assertTrue(!Identity.isGeneric("Lantern") && !Identity.isGeneric("Harbour Office"));
    }

    @Test
    void anOfficeIsOneWhereOnePersonHoldsIt() {
        Optional<String> norway = Optional.of("Norway");
        assertEquals(
                Identity.office("Prime Minister", norway),
                Identity.office("Norwegian prime minister", Optional.empty()));
        assertEquals(Optional.empty(), Identity.office("Prime Minister", Optional.empty()));
        assertEquals(Optional.empty(), Identity.office("spokesman", norway));
    }

    @Test
    void tenThousandSourcesAreToldApart() {
        List<Reading> readings = IntStream.range(0, 2_500).mapToObj(IdentityTest::four).toList();
        Links none =
                new Links(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of());
        Registry registry = Registry.of(none, readings, List.of(), List.of());
        List<Source> people =
                registry.all().stream().filter(it -> it.kind() == Source.Kind.PERSON).toList();
        assertEquals(10_000, people.size());
        assertEquals(10_000, people.stream().map(Source::id).distinct().count());
        Source last = people.getLast();
        assertEquals(List.of(last), registry.find(last.id()));
        assertEquals(1, registry.dossier(last).statements().size());
    }

    private static Reading four(int n) {
        StringBuilder notation = new StringBuilder("outlet: Lantern\ndate: 2031-05-12\n");
        for (int i = 1; i <= 4; i++) {
            String name = "Bo" + letters(4 * n + i) + " Quill";
            notation.append(
                    "The tide was high, {c%d %s|the boats were late} said.\n".formatted(i, name));
        }
        return Sketch.read(notation.toString());
    }

    /// A number in letters.
    private static String letters(int n) {
        StringBuilder out = new StringBuilder();
        for (int rest = n; rest > 0; rest /= 20) {
            out.append((char) ('b' + rest % 20));
        }
        return out.toString();
    }
}
