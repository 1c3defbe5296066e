package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Claim.Modality;
import org.dateline.text.Token;

/// “We never left.” — Ana Ruse: a quotation with its speaker behind a dash.
final class SignedQuote {

    private static final Set<String> DASHES = Set.of("-", "\u2014", "\u2015", "\u2013", "--");

    private SignedQuote() {}

    /// Whether a dash stands at this token, and a name behind it.
    static boolean isSignature(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && DASHES.contains(tokens.get(at).lower())
                && Character.isUpperCase(tokens.get(at + 1).text().codePointAt(0));
    }

    static Optional<Draft> of(Passage passage) {
        if (!passage.quoted(0)) {
            return Optional.empty();
        }
        int end = passage.quoteEnd(0);
        return isSignature(passage.tokens(), end)
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
