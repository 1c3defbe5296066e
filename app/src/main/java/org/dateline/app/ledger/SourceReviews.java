package org.dateline.app.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.dateline.link.RecordId;
import org.dateline.model.SameSource;
import org.dateline.model.SameSource.End;
import org.dateline.model.SameSource.Role;

/// People's decisions on which sources are one: reviews like all others, on a link between two
/// records that names the part that each source has in its record.
///
/// They cite records, so a better reader finds them again; who speaks there is looked up anew.
public final class SourceReviews {

    private SourceReviews() {}

    /// The last decision on each two records, in the order of the first one on them.
    public static List<SameSource> of(Ledger ledger) {
        SequencedMap<String, SameSource> last = new LinkedHashMap<>();
        for (Review review : ledger.reviews()) {
            if (review.act() != Review.Act.NOTE && review.cited().size() == 2) {
                decision(ledger, review).ifPresent(it -> last.put(key(it), it));
            }
        }
        return List.copyOf(last.values());
    }

    private static String key(SameSource decision) {
        return decision.one() + " " + decision.other();
    }

    /// Empty where the review is about another link, or one of its records is gone.
    private static Optional<SameSource> decision(Ledger ledger, Review review) {
        Optional<RecordId> one = ledger.open(review.cited().getFirst());
        Optional<RecordId> other = ledger.open(review.cited().getLast());
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        for (Role here : Role.values()) {
            for (Role there : Role.values()) {
                String type = SameSource.type(here, there);
                String id = RecordId.link(type, one.get(), other.get()).toString();
                if (review.target().filter(id::equals).isPresent()) {
                    return Optional.of(
                            new SameSource(
                                    new End(one.get().toString(), here),
                                    new End(other.get().toString(), there),
                                    review.act() == Review.Act.ACCEPT));
                }
            }
        }
        return Optional.empty();
    }

    /// Enters the decisions, each as a review of the two records; all or, where one is not there,
    /// none.
    public static void enter(
            Ledger ledger, Scribe scribe, List<SameSource> decisions, String reason) {
        scribe.review(decisions.stream().map(it -> reviewed(ledger, it, reason)).toList());
    }

    private static Body.Reviewed reviewed(Ledger ledger, SameSource one, String reason) {
        return new Body.Reviewed(
                one.same() ? Review.Act.ACCEPT : Review.Act.REJECT,
                Optional.of(SameSource.type(one.one().role(), one.other().role())),
                List.of(
                        ledger.cite(RecordId.known(one.one().record())),
                        ledger.cite(RecordId.known(one.other().record()))),
                reason);
    }
}
