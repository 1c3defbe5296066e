package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim.Modality;

/// “We never left.” — Ana Ruse: a quotation with its speaker behind a dash.
final class SignedQuote {

    private static final String DASHES = "-\u2014\u2015\u2013--";

    private SignedQuote() {}

    static Optional<Draft> of(Passage passage) {
        if (!passage.quoted(0)) {
            return Optional.empty();
        }
        int end = passage.quoteEnd(0);
        boolean signed =
                end + 1 < passage.size()
                        && DASHES.contains(passage.lower(end))
                        && passage.is(end + 1, "PROPN");
        return signed
                ? Sources.from(passage, end + 1, passage.size())
                        .map(source ->
                                Draft.of(
                                        passage,
                                        List.of(new Range(0, end)),
                                        new Range(end, end + 1),
                                        source,
                                        Modality.ASSERTED))
                : Optional.empty();
    }
}
