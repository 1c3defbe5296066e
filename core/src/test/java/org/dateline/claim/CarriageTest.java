package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Media;
import org.dateline.model.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The way that words took, as the sentence tells it.
class CarriageTest {

    private static String chains(String text) {
        return ClaimantTest.read(text).claims().stream()
                .map(CarriageTest::chain)
                .collect(Collectors.joining(" ; "));
    }

    private static String chain(Claim claim) {
        return claim.chain().stream().map(CarriageTest::step).collect(Collectors.joining(" > "));
    }

    private static String step(Step step) {
        return step.name().orElse("-") + step.medium().map(m -> ", " + m).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "Minister Edda Korvin told Reuters that the bridge was shut. # Edda Korvin > Reuters",
                "The bridge was shut, Edda Korvin told the Norvik news agency. # Edda Korvin > Norvik",
                "“We stay,” Colonel Peter Dole was quoted as saying by the Norvik news agency. # Peter Dole > Norvik",
                "Norvik News quoted the mayor as saying that the bridge was shut. # the mayor > Norvik News",
                "“The bridge is shut,” Norvik News quoted Colonel Peter Dole as saying. # Peter Dole > Norvik News",
                "Peter Dole, quoted by Norvik News, said the bridge was shut. # Peter Dole > Norvik News",
                "“We stay,” Colonel Peter Dole said in an interview with the BBC. # Peter Dole > BBC",
                "The foreign minister, speaking to Harbour Radio, said the bridge was shut. # The foreign minister > Harbour Radio",
                "Ana Ruse said in remarks carried by state television that the bridge was shut. # Ana Ruse > state television",
                "The bridge was shut, Harbour Radio reported, citing a senior officer. # a senior officer > Harbour Radio ; a senior officer > Harbour Radio",
                "Ana Ruse told local radio that the bridge was shut. # Ana Ruse > local radio",
                "Ana Ruse told Norlandian newspaper Kysten that the bridge was shut. # Ana Ruse > Kysten",
                "Major Roman Dole told Channel 7 that the bridge was shut. # Roman Dole > Channel 7",
                "Ana Ruse claimed on state television that the bridge was shut. # Ana Ruse > state television",
                "Edda Korvin said that the bridge was shut, the Norvik news agency reported. # Edda Korvin > Norvik",
                "Edda Korvin told Harbour Radio that the bridge was shut, the Norvik news agency reported. # Edda Korvin > Harbour Radio > Norvik",
                "“We stay,” Peter Dole wrote, according to the clerk. # Peter Dole > the clerk",
                "Mayor Tomas Vell wrote on Facebook that the bridge was shut. # Tomas Vell, post",
                "Mayor Tomas Vell wrote on X that the bridge was shut. # Tomas Vell, tweet",
            })
    void tellsWhoPassedTheWordsOn(String text, String expected) {
        assertEquals(expected, chains(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "The Harbour Post reported on Monday that the bridge was shut. # Harbour Post",
                "Ana Ruse said in a post shared on Telegram that the bridge was shut. # Ana Ruse, post",
                "Ana Ruse told the media that the bridge was shut. # Ana Ruse",
                "Ana Ruse said on her Telegram channel that the bridge was shut. # Ana Ruse, post",
                "The man who said that he was a doctor left, Harbour Radio reported. # Harbour Radio",
                "The bridge was shut, according to the clerk. # the clerk",
                "The mayor told the officers that the bridge was shut. # The mayor",
                "Ana Ruse said the statement was carried by Harbour Radio. # Ana Ruse",
            })
    void noCarrierWhereNobodyPassedThemOn(String text, String expected) {
        assertEquals(expected, chains(text));
    }

    @Test
    void aStatementAnOutletCarriesIsNotTheOutlets() {
        Claim claim =
                ClaimantTest.read("Documents seen by Reuters show that the raid failed.")
                        .claims()
                        .getFirst();
        assertEquals("Documents seen by Reuters > Reuters", chain(claim));
        assertEquals(List.of(), claim.source().stream().flatMap(s -> s.name().stream()).toList());
        assertEquals(
                List.of(Media.Kind.DOCUMENT), claim.media().stream().map(Media::kind).toList());
    }

    @Test
    void whoReleasesPicturesPointsToThem() {
        Claim claim =
                ClaimantTest.read("Spokeswoman Ana Ruse posted photographs of a burnt tank.")
                        .claims()
                        .getFirst();
        assertEquals(List.of(Media.Kind.PHOTO), claim.media().stream().map(Media::kind).toList());
    }

    @Test
    void anonymityIsNoContent() {
        String text = "A witness, who spoke on condition of anonymity, told AFP that they fled.";
        assertEquals(1, ClaimantTest.read(text).claims().size());
    }
}
