package org.dateline.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.claim.Claims;
import org.dateline.model.Claim;
import org.dateline.model.Said;
import org.dateline.model.Span;

/// Whose words a span stands in: the smallest claim whose content holds it, else the narrator.
///
/// `parts` are sorted by where they begin; `reach` says for each how far it and those before it go.
public record Sayings(List<Part> parts, List<Integer> reach) {

    /// One stretch of a claim's content.
    public record Part(Span span, String claim) {}

    public Sayings {
        parts = List.copyOf(parts);
        reach = List.copyOf(reach);
    }

    public static Sayings of(Claims claims) {
        List<Part> parts =
                claims.claims().stream()
                        .flatMap(Sayings::parts)
                        .sorted(Comparator.comparingInt(part -> part.span.start()))
                        .toList();
        List<Integer> reach = new ArrayList<>();
        int end = 0;
        for (Part part : parts) {
            end = Math.max(end, part.span.end());
            reach.add(end);
        }
        return new Sayings(parts, reach);
    }

    private static Stream<Part> parts(Claim claim) {
        return claim.content().stream().map(span -> new Part(span, claim.id()));
    }

    /// Who says these words.
    public Said of(Span words) {
        Optional<Part> best = Optional.empty();
        for (int i = lastFrom(words.start()); i >= 0 && reach.get(i) >= words.end(); i--) {
            Part part = parts.get(i);
            boolean smaller = best.filter(b -> b.span.length() < part.span.length()).isEmpty();
            if (part.span.contains(words) && smaller) {
                best = Optional.of(part);
            }
        }
        return best.<Said>map(part -> new Said.InClaim(part.claim)).orElseGet(Said.Narrator::new);
    }

    /// The last part that begins at an offset or before, or -1.
    private int lastFrom(int offset) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).span.start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
