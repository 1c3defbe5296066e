package org.dateline.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.Decision;
import org.dateline.model.Link;

/// What people decided, by record or link. A later decision wins.
final class Decided {

    private final Map<String, Decision.Verdict> verdicts = new TreeMap<>();

    Decided(List<Decision> decisions) {
        decisions.forEach(decision -> verdicts.put(decision.target(), decision.verdict()));
    }

    boolean rejected(String record) {
        return verdicts.get(record) == Decision.Verdict.REJECTED;
    }

    /// The link with its review status; empty where a person rejected one of its ends.
    Optional<Link> apply(Link link) {
        if (rejected(link.from()) || rejected(link.to())) {
            return Optional.empty();
        }
        Decision.Verdict verdict = verdicts.get(link.id());
        if (verdict == null) {
            return Optional.of(link);
        }
        return Optional.of(
                link.status(
                        switch (verdict) {
                            case ACCEPTED -> Link.Status.ACCEPTED;
                            case REJECTED -> Link.Status.REJECTED;
                        }));
    }
}
