package org.dateline.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Name;
import org.dateline.text.Prose;
import org.dateline.text.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamerTest {

    private static List<String> told(String text) {
        Prose prose = Readings.prose(text);
        return Namer.find(prose, Article.unknown()).all().stream()
                .map(n -> describe(n, prose))
                .toList();
    }

    private static String describe(Name name, Prose prose) {
        return "%s %s, %s of %s: %s"
                .formatted(
                        name.kind().code(),
                        name.name(),
                        name.role().orElse("-"),
                        name.side().orElse("-"),
                        mentions(name, prose));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Turkish President Ilker Maran met envoys. Maran left."
                        + "|person Ilker Maran, President of Turkey: Ilker Maran; Maran",
                "Orvan mayor Peter Dole said the road was shut."
                        + "|person Peter Dole, Orvan mayor of -: Peter Dole",
                "The Georgian Ministry of Health (MoH) shut the road. The MoH gave no reason."
                        + "|organisation Georgian Ministry of Health, - of Georgia: Georgian Ministry of Health; MoH; MoH",
                "Georgia's foreign minister, Anna Kerr, left. Kerr gave no reason."
                        + "|person Anna Kerr, foreign minister of Georgia: Anna Kerr; Kerr",
                "Peter Dole, the mayor of Orvan, left."
                        + "|person Peter Dole, mayor of -: Peter Dole",
                "U.S. Secretary of State Anna Kerr left.|person Anna Kerr, Secretary of State of United States: Anna Kerr",
            })
    void tellsWhoIsWho(String text, String expected) {
        assertEquals(List.of(expected), told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President Ilker Maran left. Maran was late. His father, Osman Maran, had ruled. Maran said so. | Ilker Maran: Ilker Maran; Maran; Maran
                    Ana Holt, 5, was hurt on Monday. Her mother, Maria Holt, came at once. Holt said so.          | Maria Holt: Maria Holt; Holt
                    Maran wins again. President Ilker Maran spoke. General Osman Maran left.                      | Ilker Maran: Ilker Maran; Maran
                    A rebel, Ahmed al-Zarwi, spoke on Monday. Al-Zarwi said more.                                | Ahmed al-Zarwi: Ahmed al-Zarwi; Al-Zarwi
                    President Ilker Maran left. General Osman Maran stayed. President Maran said so.              | Ilker Maran: Ilker Maran; Maran
                    """)
    void ofNamesakesTheSurnameKeepsToWhomItWasUsedFor(String text, String expected) {
        Prose prose = Readings.prose(text);
        assertEquals(
                List.of(expected),
                Namer.find(prose, Article.unknown()).all().stream()
                        .filter(n -> n.mentions().size() > 1)
                        .map(n -> n.name() + ": " + mentions(n, prose))
                        .toList());
    }

    private static String mentions(Name name, Prose prose) {
        return String.join("; ", name.mentions().stream().map(prose::words).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"On Monday the road was shut.|x", "Turkey and Georgia shut the road.|x"})
    void takesNoDayAndNoCountryForAName(String text, String unused) {
        assertEquals(List.of(), told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Georgia's Ministry of Health (MoH) shut the road. MoH spokesman Peter Dole left.|Ministry of Health|Georgia",
                "The Georgian Ministry of Defence shut the road. MoD spokesman Peter Dole left.|Georgian Ministry of Defence|Georgia",
                "The Georgian Ministry of Health shut the road. MoD spokesman Peter Dole left.|-|-",
                "The Ministry of Health shut the road. Mayor Peter Dole left.|-|-",
            })
    void aRoleLeadsToTheOrganisationThatTheArticleNames(
            String text, String organisation, String side) {
        Names names = Namer.find(Readings.prose(text), Article.unknown());
        Name dole =
                names.all().stream()
                        .filter(n -> n.name().equals("Peter Dole"))
                        .findFirst()
                        .orElseThrow();
        String employer =
                names.all().stream()
                        .filter(n -> dole.organisation().filter(n.id()::equals).isPresent())
                        .map(Name::name)
                        .findFirst()
                        .orElse("-");
        assertEquals(organisation, employer);
        assertEquals(side, dole.side().orElse("-"));
    }

    @Test
    void capitalsAtTheStartBelongToTheName() {
        assertEquals(
                List.of("NHK World"),
                Namer.find(
                                Readings.prose("NHK World tweeted that the town had fallen."),
                                Article.unknown())
                        .all()
                        .stream()
                        .map(Name::name)
                        .toList());
    }

    @Test
    void readsNothing() {
        assertEquals(List.of(), told(" \n\n\u0000 … ” ( — "));
    }
}
