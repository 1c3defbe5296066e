package org.dateline.app.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;

/// Readings as bytes in the vault, and those just made, which need not be read back.
final class Readings {

    /// Files that were whole when they were last read, by what would tell of a change: whoever asks
    /// for all articles on every page need not have all of them read each time.
    private static final Map<Path, Stamp> WHOLE = new ConcurrentHashMap<>();

    private final Vault vault;
    private final Map<Sha256, Reading> fresh = new ConcurrentHashMap<>();

    Readings(Vault vault) {
        this.vault = vault;
    }

    Sha256 keep(Reading reading) throws IOException {
        Sha256 hash = vault.put(Snapshot.bytes(reading));
        fresh.put(hash, reading);
        return hash;
    }

    /// Forgets the fresh ones; their bytes stay in the vault.
    void settle() {
        fresh.clear();
    }

    Reading of(Sha256 hash) {
        Reading known = fresh.get(hash);
        return known != null ? known : Snapshot.reading(whole(hash), name(hash));
    }

    private record Stamp(long bytes, FileTime changed) {}

    /// What is wrong with the reading of this hash in the vault; empty where it is whole.
    Optional<String> trouble(Sha256 hash) {
        Path file = vault.file(hash);
        Optional<Stamp> stamp = stamp(file);
        boolean known = stamp.isPresent() && stamp.equals(Optional.ofNullable(WHOLE.get(file)));
        try {
            if (!known && !fresh.containsKey(hash)) {
                whole(hash);
                stamp.ifPresent(it -> WHOLE.put(file, it));
            }
            return Optional.empty();
        } catch (LedgerRefused e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            var about = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(about.size(), about.lastModifiedTime()));
        } catch (IOException e) {
            return Optional.empty(); // reading it says why
        }
    }

    /// Whether the vault holds a reading of this hash, whole. `hash` is empty where there is none.
    boolean holds(String hash) {
        try {
            return !hash.isEmpty() && Sha256.of(vault.bytes(new Sha256(hash))).hex().equals(hash);
        } catch (IOException e) {
            return false;
        }
    }

    private byte[] whole(Sha256 hash) {
        try {
            byte[] bytes = vault.bytes(hash);
            if (Sha256.of(bytes).equals(hash)) {
                return bytes;
            }
        } catch (IOException e) {
            throw new LedgerRefused(
                    name(hash) + " cannot be read; add its capture again or restore it from a copy",
                    e);
        }
        throw new LedgerRefused(
                name(hash) + " is damaged; add its capture again or restore it from a copy");
    }

    private String name(Sha256 hash) {
        return vault.file(hash).toString();
    }
}
