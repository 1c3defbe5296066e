package org.dateline.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.dateline.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Marks without measure: many, none closed, nested. What matters is that reading ends; the limit
/// is wide, for a search that tries all pairs would take hours.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WildQuotesTest {

    private static final int MARKS = 10_000;

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "”", "'", "‘", "“a ", "”a ", "\"a\" ", "“a, ‘b, “c "})
    void endsWhateverTheMarks(String mark) {
        String text = "The mayor said " + mark.repeat(MARKS) + " and left.";
        for (Claim claim : ClaimantTest.read(text).claims()) {
            assertTrue(claim.span().end() <= text.length());
        }
    }

    @Test
    void endsWhereEverySentenceIsASaying() {
        String text =
                "“We hold,” he said, ‘but “they say “no” again” and left’, she added; ".repeat(500);
        assertTrue(ClaimantTest.read(text).claims().size() > 1);
    }

    @Test
    void endsInASentenceOfManyVerbs() {
        String text =
                "The mayor said that " + "the envoy believes that ".repeat(2_000) + "it rains.";
        assertTrue(!ClaimantTest.read(text).claims().isEmpty());
    }
}
