package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Publication;
import org.dateline.model.Step;
import org.junit.jupiter.api.Test;

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

    private static String chain(Claim claim) {
        return claim.chain().stream().map(WithdrawalsTest::step).collect(Collectors.joining(" > "));
    }

    private static String step(Step step) {
        String medium = step.medium().map(m -> ", " + m).orElse("");
        return step.name().orElse("-") + medium + step.status().map(s -> " " + s).orElse("");
    }
}
