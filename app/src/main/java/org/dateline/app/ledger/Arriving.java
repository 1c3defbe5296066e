package org.dateline.app.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.capture.Limits;
import org.dateline.capture.Unreachable;
import org.dateline.container.Containers;
import org.dateline.container.Opened;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Sha256;

/// What comes in with one file: itself, or, of a container, its bytes as they are and then each
/// capture in it.
///
/// A container is opened from the vault's own copy, so that a file that changes meanwhile cannot
/// part it from its records.
final class Arriving {

    private final Vault vault;
    private final Drafting drafting;
    private final Optional<String> note;

    Arriving(Vault vault, Drafting drafting, Optional<String> note) {
        this.vault = vault;
        this.drafting = drafting;
        this.note = note;
    }

    Opened arrive(Capture file, Consumer<Arrival> to) {
        if (!Containers.holds(file)) {
            to.accept(arrival(file, Optional.empty()));
            return new Opened(1, 0);
        }
        Draft kept = keep(file);
        to.accept(new Arrival(0, () -> kept));
        return switch (kept) {
            case Draft.Shelved(Body.CaptureAdded added) -> {
                Sha256 container = added.capture();
                Capture copy =
                        new Capture(file.input(), Content.of(vault.file(container)), file.given());
                yield Containers.open(
                        copy,
                        Limits.usual(),
                        record -> to.accept(arrival(record, Optional.of(container))));
            }
            case Draft.Ready _, Draft.Failed _ -> new Opened(0, 0);
        };
    }

    private Arrival arrival(Capture capture, Optional<Sha256> container) {
        return new Arrival(size(capture), () -> drafting.draft(capture, note, container));
    }

    private Draft keep(Capture file) {
        try (InputStream in = file.content().open()) {
            Vault.Spooled bytes = vault.spool(in);
            vault.keep(bytes);
            return new Draft.Shelved(
                    new Body.CaptureAdded(
                            bytes.hash(),
                            bytes.bytes(),
                            file.input(),
                            file.given(),
                            note,
                            Optional.empty()));
        } catch (IOException e) {
            return new Draft.Failed(file.input(), Unreachable.why(e));
        }
    }

    private static long size(Capture capture) {
        try {
            return capture.content().size();
        } catch (IOException e) {
            return 0; // drafting it says why
        }
    }
}
