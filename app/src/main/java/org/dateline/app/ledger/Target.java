package org.dateline.app.ledger;

import java.util.List;
import java.util.Optional;

/// What a review is about: one record, or the link of type `link` between two.
public record Target(String id, Optional<String> link, List<Citation> cited) {

    public Target {
        cited = List.copyOf(cited);
    }

    static Target record(Citation cited) {
        return new Target(cited.id().toString(), Optional.empty(), List.of(cited));
    }

    /// Its words, as a person knows it by.
    public String words() {
        String both =
                cited.stream()
                        .map(Citation::words)
                        .collect(java.util.stream.Collectors.joining(" ↔ "));
        String flat = both.replaceAll("\\s{1,1000}", " ");
        return link.map(type -> type + ": " + flat).orElse(flat);
    }
}
