package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Evidence;
import org.dateline.model.Reading;

/// Compares two readings, or one with itself: every rule is asked once.
public final class Comparison {

    private Comparison() {}

    /// The same for `(a, b)` and `(b, a)`.
    public static List<Evidence> of(Reading one, Reading other) {
        return of(Profile.of(one), Profile.of(other));
    }

    static List<Evidence> of(Profile one, Profile other) {
        Profile first = one.compareTo(other) <= 0 ? one : other;
        Profile second = one.compareTo(other) <= 0 ? other : one;
        List<Evidence> out = new ArrayList<>();
        documents(first, second).ifPresent(out::add);
        LinkRules.FINDINGS.forEach(rule -> out.addAll(rule.between(first, second)));
        return out;
    }

    private static Optional<Evidence> documents(Profile one, Profile other) {
        if (one.equals(other) || one.body().shell() || other.body().shell()) {
            return Optional.empty();
        }
        Overlap overlap = Overlap.of(one.body(), other.body());
        if (overlap.shared() == 0) {
            return Optional.empty(); // no rule answers without a sentence in common
        }
        return LinkRules.DOCUMENTS.stream()
                .flatMap(rule -> rule.between(one, other, overlap).stream())
                .findFirst();
    }
}
