package org.dateline.app.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.dateline.capture.Unreachable;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;

/// Makes one draft: bytes into the vault, then their reading.
///
/// The reading is made from the vault's own copy, so that a file that changes meanwhile cannot part
/// the two.
final class Drafting {

    private final Sql sql;
    private final Vault vault;
    private final Readings readings;
    private final Draft.Reader reader;

    Drafting(Sql sql, Vault vault, Readings readings, Draft.Reader reader) {
        this.sql = sql;
        this.vault = vault;
        this.readings = readings;
        this.reader = reader;
    }

    Draft draft(Capture capture, Optional<String> note, Optional<Sha256> container) {
        try (InputStream in = capture.content().open()) {
            return draft(capture, note, container, vault.spool(in));
        } catch (IOException e) {
            return new Draft.Failed(capture.input(), Unreachable.why(e));
        }
    }

    private Draft draft(
            Capture capture, Optional<String> note, Optional<Sha256> container, Vault.Spooled bytes)
            throws IOException {
        Known known = Known.of(sql, bytes.hash());
        Given given = known.complete(capture.given());
        var added =
                new Body.CaptureAdded(
                        bytes.hash(),
                        bytes.bytes(),
                        capture.input(),
                        capture.given(),
                        note,
                        container);
        if (known.readBy(reader.id(), capture.given()) && readings.holds(known.reading())) {
            vault.keep(bytes);
            return new Draft.Ready(added, Optional.empty(), Optional.empty());
        }
        Reading reading =
                reader.read(
                        new Capture(
                                capture.input(),
                                Content.of(bytes.file()),
                                given,
                                capture.problems()));
        Optional<String> nothing = Trouble.nothingRead(reading.problems());
        if (nothing.isPresent() && bytes.bytes() <= Trouble.READABLE) {
            vault.discard(bytes);
            return new Draft.Failed(capture.input(), nothing.get());
        }
        vault.keep(bytes);
        Sha256 hash = readings.keep(reading);
        var made =
                new Body.ReadingMade(
                        bytes.hash(), reading.capture().record(), reading.reader(), hash);
        return new Draft.Ready(added, Optional.of(made), Optional.of(reading));
    }
}
