package org.dateline.app.ledger;

import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.Sha256;

/// What became of one input. Everything but `Failed` is on the disk.
public sealed interface Added {

    String input();

    /// Bytes that the ledger did not have. `same` is another capture of the same article; `problem`
    /// says what could not be read of them.
    record New(
            String input,
            RecordId article,
            String title,
            Optional<RecordId> same,
            Optional<String> problem)
            implements Added {}

    /// Bytes that it had, under this name or another.
    record SameBytes(String input, RecordId article) implements Added {}

    /// Bytes that it had and that another reader, or more said of them, made it read again.
    record ReadAgain(String input, RecordId article) implements Added {}

    /// A container, whose captures follow one by one.
    record Opened(String input, Sha256 container) implements Added {}

    /// Nothing was kept.
    record Failed(String input, String reason) implements Added {}
}
