package org.dateline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Dossier;
import org.dateline.model.Reading;
import org.dateline.model.SameSource;
import org.dateline.model.Source;
import org.junit.jupiter.api.Test;

/// Who is one with whom over articles, and what stands beside what.
class RegistryTest {

    private static final String MINES =
            "Norwegian Defence Minister Ana Holt said on Monday that the only aim of the sweep was"
                    + " to clear mines from the northern channel. “The channel must be open for"
                    + " fishing boats,” Holt said.";
    private static final String TRAWLERS =
            "Ana Holt said on Friday that the aim of the sweep was to keep foreign trawlers out of"
                    + " the northern channel.";

    private static Press twoAddresses() {
        return new Press()
                .page("Fjord Post", "2031-05-12", "Minister names the aim", MINES)
                .page("Tarrow Herald", "2031-06-20", "The sweep goes on", TRAWLERS);
    }

    @Test
    void aFullNameIsOneSourceInAllArticles() {
        Source holt = twoAddresses().one("Ana Holt");
        assertEquals(Source.Kind.PERSON, holt.kind());
        assertEquals(Source.Known.BY_NAME, holt.known());
        assertEquals(3, holt.tally().spoken());
        assertEquals(2, holt.tally().origins());
        assertEquals("Defence Minister", holt.roles().getFirst().words());
        assertEquals("Norway", holt.sides().getFirst().words());
        assertTrue(holt.aliases().stream().anyMatch(it -> it.words().equals("Holt")));
    }

    @Test
    void marksAskForNobody() {
        Source holt = twoAddresses().one("Ana Holt");
        assertTrue(Registry.fits(holt, " "));
        assertTrue(Registry.fits(holt, "ana minister norw"));
        assertFalse(Registry.fits(holt, "???"));
        assertFalse(Registry.fits(holt, "ana harbour"));
    }

    @Test
    void aimsThatWereReframedStandSideBySideInTime() {
        Press press = twoAddresses();
        Dossier dossier = press.registry().dossier(press.one("Ana Holt"));
        assertEquals(1, dossier.reframed().size());
        List<Dossier.Statement> aims = dossier.reframed().getFirst().statements();
        assertTrue(aims.getFirst().words().contains("clear mines"));
        assertTrue(aims.getLast().words().contains("keep foreign trawlers out"));
        assertEquals(Optional.of("2031-06-20"), aims.getLast().published().map(Object::toString));
        assertEquals(
                1,
                press.registry()
                        .dossier(press.one("Ana Holt"), "fishing boat")
                        .statements()
                        .size());
    }

    @Test
    void aSurnameAloneStaysInItsArticleAndIsOnlySuggested() {
        Press press = twoAddresses();
        press.page("Lantern", "2031-06-21", "Boats", "Minister Holt said the trawlers had left.");
        Source short1 = press.one("Holt");
        assertEquals(Source.Known.IN_ONE_ARTICLE, short1.known());
        assertEquals(3, press.one("Ana Holt").tally().spoken());
        assertEquals(List.of(press.one("Ana Holt").id()), press.registry().dossier(short1).alike());
    }

    @Test
    void aMinistryIsOneOnlyWhereItsCountryIsStated() {
        Press press =
                new Press()
                        .page(
                                "Fjord Post",
                                "2031-05-12",
                                "Nine ships",
                                "The Norwegian Defence Ministry said that nine ships took part.")
                        .page(
                                "Tarrow Herald",
                                "2031-05-13",
                                "Eleven ships",
                                "Norway’s Ministry of Defense said that eleven ships were at sea.")
                        .page(
                                "Lantern",
                                "2031-05-14",
                                "Counted twice",
                                "The defence ministry said the boats were counted twice.");
        assertEquals(2, press.one("Norwegian Defence Ministry").tally().articles());
        assertEquals(
                1,
                press.registry().all().stream()
                        .filter(it -> it.name().startsWith("The def"))
                        .count());
    }

    @Test
    void namesakesOfTwoSidesAreTwoAndWhoIsOfNoneIsNeither() {
        Press press =
                new Press()
                        .page(
                                "Fjord Post",
                                "2031-05-12",
                                "No word from Stockholm",
                                "Swedish Foreign Minister Jonas Berg said nobody had asked him.")
                        .page(
                                "Tarrow Herald",
                                "2031-05-13",
                                "No oil",
                                "Danish Environment Minister Jonas Berg said no oil was found.")
                        .page("Lantern", "2031-05-14", "Ice", "Jonas Berg said the ice tore them.");
        assertEquals(3, press.named("Jonas Berg").size());
        assertEquals(
                2, press.registry().dossier(press.named("Jonas Berg").getFirst()).alike().size());
    }

    @Test
    void anotherSpellingIsOneOnlyWhereATextStatesBoth() {
        Press press =
                new Press()
                        .page("Lantern", "2031-05-14", "Keeper", "Anna Brecke said he was asleep.")
                        .page(
                                "Velm Courier",
                                "2031-05-15",
                                "Light",
                                "Ana Brekke said it went out.");
        assertEquals(1, press.named("Ana Brekke").size());
        press.page(
                "Fjord Post",
                "2031-05-16",
                "Who saw it",
                "Author Ana Brekke, also known as Anna Brecke, said the keeper had seen it all.");
        assertEquals(3, press.one("Ana Brekke").tally().spoken());
        assertEquals(0, press.named("Anna Brecke").size());
    }

    @Test
    void nobodyIsWhoIsOnlyAPronounAPaperOrAThing() {
        for (String nobody :
                List.of(
                        "It",
                        "who",
                        "the statement",
                        "Video footage",
                        "No group",
                        "fierce shelling",
                        "‏")) {
            assertEquals(Optional.empty(), Unnamed.of(nobody, false), nobody);
        }
        Unnamed police = Unnamed.of("the police", false).orElseThrow();
        assertEquals(Source.Known.UNNAMED, police.known());
        assertEquals(Optional.empty(), police.key());
        assertEquals(Source.Known.BY_NAME, Unnamed.of("The US", false).orElseThrow().known());
    }

    @Test
    void unnamedSourcesOfTwoArticlesAreTwo() {
        Press press =
                new Press()
                        .page("Lantern", "2031-05-14", "Calm", "Police said nobody was hurt.")
                        .page(
                                "Velm Courier",
                                "2031-05-15",
                                "Two hurt",
                                "Police said two were hurt.");
        assertEquals(2, press.named("Police").size());
        assertTrue(
                press.named("Police").stream().allMatch(it -> it.known() == Source.Known.UNNAMED));
    }

    @Test
    void whoseRoleNoTextTellsIsOneInOneStoryOnly() {
        String seen =
                "“I saw the mast go over and then the boat was gone behind the light,” Bo Quill said"
                        + " on the quay in the evening, when the last of the nets had been hauled in.";
        Press press = new Press().page("Lantern", "2031-05-14", "Mast", seen);
        press.page("Lantern", "2031-05-14", "The mast", seen);
        assertEquals(2, press.one("Bo Quill").tally().captures());
        assertEquals(Source.Known.IN_ONE_STORY, press.one("Bo Quill").known());
        press.page("Velm Courier", "2033-01-09", "Bread", "Bo Quill said the oven was cold.");
        assertEquals(2, press.named("Bo Quill").size());
        press.page("Velm Courier", "2033-02-09", "Oven", "Mayor Bo Quill said it was lit again.");
        assertEquals(4, press.one("Bo Quill").tally().captures());
    }

    @Test
    void theOrderOfAddingNeverShows() {
        Press press = twoAddresses();
        press.page("Lantern", "2031-06-21", "Boats", "Minister Holt said the trawlers had left.");
        press.page("Velm Courier", "2031-06-22", "Calm", "Norway said the sea was calm.");
        press.decided(merge(press, "Holt", "Ana Holt"));
        List<Source> first = press.registry().all();
        List<Reading> other = new ArrayList<>(press.readings());
        Collections.reverse(other);
        assertEquals(first, press.registry(other).all());
        Collections.swap(other, 0, 2);
        assertEquals(first, press.registry(other).all());
    }

    static List<SameSource> merge(Press press, String one, String other) {
        Deciding deciding = Registry.merge(press.one(one), press.one(other));
        assertTrue(deciding instanceof Deciding.Of, deciding.toString());
        return deciding instanceof Deciding.Of of ? of.decisions() : List.of();
    }

    @Test
    void idsOutliveWhatIsAdded() {
        Press press = twoAddresses();
        Source before = press.one("Ana Holt");
        press.page("Lantern", "2031-06-21", "More", "“We wait,” Ana Holt said in Velm.");
        assertEquals(before.id(), press.one("Ana Holt").id());
        for (Source.Sighting sighting : before.parts().getFirst().sightings()) {
            assertEquals(1, press.registry().find(sighting.id()).size());
        }
        assertFalse(press.registry().find("n").isEmpty());
        assertTrue(press.registry().find("n0000000000000000").isEmpty());
    }
}
