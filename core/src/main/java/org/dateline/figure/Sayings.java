package org.dateline.figure;

import java.util.Comparator;
import java.util.List;
import org.dateline.claim.Claims;
import org.dateline.model.Claim;
import org.dateline.model.Said;
import org.dateline.model.Span;

/// Whose words a span stands in: the smallest claim whose content holds it, else the narrator.
public record Sayings(List<Part> parts) {

    /// One stretch of a claim's content.
    public record Part(Span span, String claim) {}

    public Sayings {
        parts = List.copyOf(parts);
    }

    public static Sayings of(Claims claims) {
        return new Sayings(
                claims.claims().stream()
                        .flatMap(Sayings::parts)
                        .sorted(Comparator.comparingInt(part -> part.span.length()))
                        .toList());
    }

    private static java.util.stream.Stream<Part> parts(Claim claim) {
        return claim.content().stream().map(span -> new Part(span, claim.id()));
    }

    /// Who says these words.
    public Said of(Span words) {
        for (Part part : parts) {
            if (part.span.contains(words)) {
                return new Said.InClaim(part.claim);
            }
        }
        return new Said.Narrator();
    }
}
