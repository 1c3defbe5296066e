package org.dateline.app.ledger;

import java.util.List;

/// The articles of a ledger whose readings are whole, by id. `damaged` names each of the others in
/// one line that says what to do.
public record Whole(List<Held> articles, List<String> damaged) {

    public Whole {
        articles = List.copyOf(articles);
        damaged = List.copyOf(damaged);
    }
}
