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
    private final boolean onLinks;

    Decided(List<Decision> decisions) {
        decisions.forEach(decision -> verdicts.put(decision.target(), decision.verdict()));
        char letter = RecordId.Kind.LINK.letter();
        onLinks = verdicts.keySet().stream().anyMatch(id -> id.indexOf(letter) == 0);
    }

    boolean rejected(String record) {
        return verdicts.get(record) == Decision.Verdict.REJECTED;
    }

    /// Whether a person has decided on a link.
    boolean onLinks() {
        return onLinks;
    }

    /// The link with its review status; empty where a person rejected one of its ends.
    Optional<Link> apply(Link link) {
        if (rejected(link.from()) || rejected(link.to())) {
            return Optional.empty();
        }
        if (!onLinks) {
            return Optional.of(link);
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
