package org.dateline.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Claim.Modality;
import org.dateline.model.Zone;

/// "Minister: no talks before spring" in a headline; "RUSE: We never left." in a transcript.
final class ColonSaying {

    private static final int LONGEST_NAME = 5;

    private ColonSaying() {}

    static Optional<Draft> of(Passage passage) {
        int colon = 0;
        while (colon < LONGEST_NAME && passage.is(colon, "PROPN")) {
            colon++;
        }
        int last = passage.lastEnd();
        boolean named = colon > 0 && passage.lower(colon).equals(":") && colon + 1 < last;
        if (!named || !(isHeadline(passage) || isShouted(passage, colon))) {
            return Optional.empty();
        }
        return Optional.of(
                Draft.of(
                        passage,
                        List.of(new Range(colon + 1, last)),
                        new Range(colon, colon + 1),
                        new Range(0, colon),
                        Modality.ASSERTED));
    }

    private static boolean isHeadline(Passage passage) {
        Zone zone = passage.sentence().zone();
        return zone == Zone.TITLE || zone == Zone.HEADING || passage.sentence().paragraph() == 0;
    }

    private static boolean isShouted(Passage passage, int end) {
        for (int i = 0; i < end; i++) {
            String text = passage.token(i).text();
            if (!text.equals(text.toUpperCase(Locale.ROOT)) || text.length() < 3) {
                return false;
            }
        }
        return true;
    }
}
