package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Publication;
import org.dateline.model.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalsTest {

    private static final String TEXT =
            "President Ilker Maran has declared victory, according to the state broadcaster Orvan"
                    + " News. “The town is ours,” the President was quoted as saying. In a tweet"
                    + " posted at noon, Maran added that the rebels had fled. The Orvan News tweet"
                    + " was deleted an hour later.";

    @Test
    void aDeletionStandsOnTheCarrierAndNotOnTheSpeakersOwnPost() {
        Claims claims = ClaimantTest.read(TEXT);
        assertEquals(
                List.of(
                        "Ilker Maran > Orvan News, tweet reported deleted",
                        "Ilker Maran > Orvan News, tweet reported deleted",
                        "Ilker Maran, tweet"),
                claims.claims().stream().map(WithdrawalsTest::chain).toList());
        Publication publication = claims.publications().getFirst();
        assertEquals("Orvan News", publication.by());
        assertEquals(List.of("c1", "c2"), publication.claims());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The Harbour Post reported that 30 men had died. The newspaper later retracted the report. # Harbour Post, report reported withdrawn",
                "Harbour Radio tweeted that the town had fallen.\\nThe broadcaster deleted the tweet at noon. # Harbour Radio, tweet reported deleted",
                "The BBC said on Tuesday that the minister had resigned. It later corrected its story. # BBC, story reported corrected",
                "Minister Ivo Marrec said in a Facebook post that they had left. The post was later deleted. # Ivo Marrec, post reported deleted",
                "Minister Ivo Marrec said in a Facebook post that they had left. Marrec took down the post. # Ivo Marrec, post reported deleted",
                "Harbour Radio reported that the town had fallen. It issued a correction to the report. # Harbour Radio, report reported corrected",
            })
    void findsWhoseItWasInWhatIsToldBefore(String text, String expected) {
        Claims claims = ClaimantTest.read(text.replace("\\n", "\n\n"));
        assertEquals(expected, chain(claims.claims().getFirst()));
        assertEquals(List.of("c1"), claims.publications().getFirst().claims());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Radio tweeted that the town had fallen. The mayor asked it to delete the tweet.",
                "Harbour Radio tweeted that the town had fallen. It did not delete the tweet.",
                "Harbour Radio tweeted that the town had fallen. It should have deleted the tweet.",
                "Soldiers removed the post at the bridge.",
                "The Harbour Post said the town had fallen. The BBC said it had not.\n\nThe agency retracted the report.",
            })
    void whatIsAskedForOrNobodysStays(String text) {
        assertEquals(List.of(), ClaimantTest.read(text).publications());
    }

    private static String chain(Claim claim) {
        return claim.chain().stream().map(WithdrawalsTest::step).collect(Collectors.joining(" > "));
    }

    private static String step(Step step) {
        String medium = step.medium().map(m -> ", " + m).orElse("");
        return step.name().orElse("-") + medium + step.status().map(s -> " " + s).orElse("");
    }
}
