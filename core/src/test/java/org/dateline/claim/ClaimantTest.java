package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Article;
import org.dateline.model.Claim;
import org.dateline.model.Voice;
import org.dateline.name.Namer;
import org.dateline.text.Prose;
import org.dateline.text.Readings;
import org.dateline.text.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimantTest {

    static Claims read(String text) {
        Prose prose = Readings.prose(text);
        Article article = Article.unknown();
        return Claimant.find(
                prose, article, Namer.find(prose, article), Times.find(prose, article));
    }

    /// `form | source | cue | content / content`, one line a claim.
    private static String told(String text) {
        return read(text).claims().stream()
                .map(claim -> line(claim, text))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> speakers(Claims claims) {
        return claims.claims().stream()
                .map(c -> c.source().flatMap(Voice::name).orElse("-"))
                .toList();
    }

    private static String line(Claim claim, String text) {
        return String.join(
                " | ",
                claim.form().code(),
                claim.source().map(Voice::text).orElse("-"),
                claim.cue().map(cue -> cue.in(text)).orElse("-"),
                claim.content().stream().map(c -> c.in(text)).collect(Collectors.joining(" / ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "“We hold the bridge,” said Col. Ana Ruse. # direct | Col. Ana Ruse | said | “We hold the bridge,”",
                "\"We hold the bridge,\" she said. \"We stay.\" # direct | she | said | \"We hold the bridge,\" / \"We stay.\"",
                "”We hold the bridge,” the mayor said on Monday. # direct | the mayor | said | ”We hold the bridge,”",
                "''We hold the bridge,'' he said. # direct | he | said | ''We hold the bridge,''",
                "“We hold,” he said, “but not for long.” # direct | he | said | “We hold,” / “but not for long.”",
                "The mayor said that the road was shut. # indirect | The mayor | said | that the road was shut",
                "VELM, May 3 (Newsline) - The road is shut, officials said. # indirect | officials | said | The road is shut",
                "VELM, May 3 (Newsline) - Two men were hurt when the bridge fell, the rescue service said, raising its toll. # indirect | the rescue service | said | Two men were hurt when the bridge fell",
                "The army denied the report. # indirect | The army | denied | the report",
                "The road is shut, officials said. # indirect | officials | said | The road is shut",
                "According to the mayor, the road is shut. # indirect | the mayor | According to | the road is shut",
                "The road is shut, according to the mayor. # indirect | the mayor | according to | The road is shut",
                "The mayor told reporters that the road was shut. # indirect | The mayor | told | that the road was shut",
                "The envoy urged the rebels to leave. # indirect | The envoy | urged | the rebels to leave",
                "The rebels vowed to hold the town. # indirect | The rebels | vowed | to hold the town",
                "He called the deal “a trap.” # mixed | He | called | the deal “a trap.”",
                "The convoy is expected to arrive soon. # indirect | - | is expected | The convoy / to arrive soon",
            })
    void findsWhoSaidWhat(String text, String expected) {
        assertEquals(expected, told(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shells fell on the bridge at dawn.",
                "The “Iron Road” was shut.",
                "The army shelled the town and took the bridge.",
                " \u0000 ” “ ' — … (",
            })
    void findsNothingWhereNobodySpeaks(String text) {
        assertEquals("", told(text));
    }

    @Test
    void leadsHeAndTheSpokesmanBackToTheName() {
        Claims claims =
                read(
                        "Army spokesman Peter Dole said the bridge held. “We stay,” the spokesman"
                                + " added.\n\n“Nobody left,” he said.");
        assertEquals(List.of("Peter Dole", "Peter Dole", "Peter Dole"), speakers(claims));
    }

    @Test
    void takesNoMisterForHer() {
        Claims claims =
                read(
                        "Spokeswoman Ana Ruse left the town on Monday. Mr. Peter Dole came back to"
                                + " it. “Nobody left,” she said.");
        assertEquals(List.of("Ana Ruse"), speakers(claims));
    }

    @Test
    void leadsSheBackToWhoStandsBesideAnOffice() {
        Claims claims =
                read(
                        "“We stay,” Defence Minister Ivo Marrec told reporters.\n\nOrvan's foreign"
                                + " minister, Edda Korvin, neither came nor wrote. “We wait,” she said.");
        assertEquals(List.of("Ivo Marrec", "Edda Korvin"), speakers(claims));
    }

    @Test
    void aTurnOfATranscriptIsItsSpeakersToTheEndOfTheParagraph() {
        String text =
                """
                "RUSE: Did you shut the bridge? Who asked you to?

                "DOLE: We shut it on Monday. The mayor said it must be.

                RUSE: For how long?
                """;
        assertEquals(
                """
                direct | RUSE | : | Did you shut the bridge? Who asked you to?
                direct | DOLE | : | We shut it on Monday. The mayor said it must be.
                indirect | RUSE | : | For how long?\
                """,
                told(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE: The road is open.\n\nIt was shut on Monday.",
                "READ MORE: Where to cross.\n\nWATCH: The bridge falls.\n\nREAD MORE: Who built it.",
                "ORVANE: The road is open.\n\nVELM: Two men were hurt on Monday.",
                "RUSE: The road is open.\n\nRUSE: It was shut on Monday.",
            })
    void labelsDatelinesAndOneSpeakerMakeNoTranscript(String text) {
        assertFalse(Turn.isTranscript(Readings.prose(text).sentences()));
    }

    @Test
    void whoSignsAQuotationBehindADashSaidIt() {
        String text =
                """
                “We never left. Nobody asked us to.” ― Ilse Varga

                “The road was shut when we came.” — Marek Soll, a driver.
                """;
        assertEquals(
                List.of("Ilse Varga", "Marek Soll, a driver"),
                read(text).claims().stream()
                        .map(c -> c.source().map(Voice::text).orElse("-"))
                        .toList());
    }
}
