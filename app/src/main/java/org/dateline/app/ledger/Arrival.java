package org.dateline.app.ledger;

import java.util.function.Supplier;

/// A capture that has come in and is still to be drafted, by any thread; `bytes` is its size.
public record Arrival(long bytes, Supplier<Draft> making) {

    public Draft draft() {
        return making.get();
    }
}
