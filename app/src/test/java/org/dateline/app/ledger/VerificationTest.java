package org.dateline.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.model.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `verify` is clean on what nobody touched and names the first thing that somebody did.
class VerificationTest {

    private static final String TEXT = "A miner said “nothing fell here” and left.";

    @TempDir private Path folder;
    private Desk desk = Desk.at(Path.of("unset"));

    @BeforeEach
    void begin() {
        desk = Desk.at(folder);
        desk.add("a.txt", TEXT);
    }

    @Test
    void anUntouchedLedgerIsAsEntered() {
        Verification found = verify(Optional.empty());
        assertEquals(Optional.empty(), found.differs());
        assertEquals(2, found.entries());
        assertEquals(2, found.files());
    }

    @Test
    void aNotedHeadHoldsWhileTheLedgerGrows() {
        String noted = verify(Optional.empty()).head();
        desk.add("b.txt", TEXT + " Twice.");
        assertEquals(Optional.empty(), verify(Optional.of(noted)).differs());
        String foreign = Sha256.of("another chain").hex();
        assertEquals(
                Optional.of(
                        "no entry has the noted hash %s: the chain is another".formatted(foreign)),
                verify(Optional.of(foreign)).differs());
    }

    @Test
    void aChangedFileIsNamed() throws IOException {
        Path file = vaultFile();
        Files.writeString(file, TEXT.replace("nothing", "No thing"));
        assertEquals(
                Optional.of(
                        "%s (capture a.txt, entry 1) was changed: its bytes give %s"
                                .formatted(
                                        file,
                                        Sha256.of(TEXT.replace("nothing", "No thing")).hex())),
                verify(Optional.empty()).differs());
    }

    @Test
    void aLostFileIsNamedAndAddingItAgainHeals() throws IOException {
        Path file = vaultFile();
        Files.delete(file);
        assertEquals(
                Optional.of(
                        "%s (capture a.txt, entry 1) is missing: add it again or restore it from a copy"
                                .formatted(file)),
                verify(Optional.empty()).differs());
        assertInstanceOf(Added.SameBytes.class, desk.add("a.txt", TEXT));
        assertEquals(Optional.empty(), verify(Optional.empty()).differs());
    }

    @Test
    void aChangedEntryIsNamed() {
        tamper("UPDATE entry SET by = 'eve' WHERE seq = 1");
        String differs = verify(Optional.empty()).differs().orElse("");
        assertEquals(
                "entry 1 (capture added, 2031-05-06T07:08:09Z, by eve) was changed",
                differs.substring(0, differs.indexOf(':', differs.indexOf("changed"))));
    }

    @Test
    void aRemovedEntryIsNamed() {
        tamper("DELETE FROM entry WHERE seq = 1");
        assertEquals(Optional.of("entry 1 is missing"), verify(Optional.empty()).differs());
    }

    private Verification verify(Optional<String> noted) {
        return Verification.of(desk.home(), noted);
    }

    private Path vaultFile() {
        return new Vault(desk.home().vault()).file(Sha256.of(TEXT));
    }

    /// As somebody would who has the file and SQLite's own shell.
    private void tamper(String change) {
        try (Sql sql = Sql.writer(desk.home())) {
            sql.script("DROP TRIGGER entry_is_never_changed");
            sql.script("DROP TRIGGER entry_is_never_deleted");
            sql.script(change);
        }
    }
}
