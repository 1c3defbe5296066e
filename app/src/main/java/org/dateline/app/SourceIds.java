package org.dateline.app;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.LedgerRefused;
import org.dateline.model.Source;
import org.dateline.source.Registry;

/// From what a person typed to the source that is meant.
final class SourceIds {

    private static final int SHOWN = 8;

    private SourceIds() {}

    /// The one source that the characters begin the id of, or whose word the record of this id is;
    /// [LedgerRefused] where there is none or more than one.
    static Source one(Registry registry, Ledger ledger, String id) {
        List<Source> found = id.startsWith("n") ? registry.find(id) : List.of();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (!found.isEmpty()) {
            throw new LedgerRefused(
                    "%s begins the ids of several sources: %s; give more of it"
                            .formatted(
                                    id,
                                    found.stream()
                                            .limit(SHOWN)
                                            .map(it -> it.id() + " " + it.name())
                                            .collect(Collectors.joining(", "))));
        }
        if (id.isEmpty() || id.startsWith("n")) {
            throw new LedgerRefused(
                    "no source's id begins with “%s”; `dateline sources WORDS` shows ids"
                            .formatted(id));
        }
        String record = ledger.one(id).toString();
        return registry.of(record)
                .orElseThrow(() ->
                        new LedgerRefused(
                                "%s: the text does not tell whose word this is".formatted(record)));
    }
}
