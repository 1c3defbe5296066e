package org.dateline.app.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that holds one ledger: `ledger.sqlite` and `vault/`.
public record Home(Path folder) {

    /// Whether a ledger was begun here; a run killed in its first moment leaves an empty file.
    public boolean hasLedger() {
        try {
            return Files.size(file()) > 0;
        } catch (IOException e) {
            return Files.exists(file());
        }
    }

    Path file() {
        return folder.resolve("ledger.sqlite");
    }

    Path vault() {
        return folder.resolve("vault");
    }
}
