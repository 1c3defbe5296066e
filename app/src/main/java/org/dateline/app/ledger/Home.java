package org.dateline.app.ledger;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that holds one ledger: `ledger.sqlite`, `vault/` and the writer's `lock`.
public record Home(Path folder) {

    /// Whether a ledger was begun here.
    public boolean hasLedger() {
        return Files.exists(file());
    }

    Path file() {
        return folder.resolve("ledger.sqlite");
    }

    Path vault() {
        return folder.resolve("vault");
    }

    Path lock() {
        return folder.resolve("lock");
    }
}
