package org.dateline.app.ledger;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;

/// Readings as bytes in the vault, and those just made, which need not be read back.
final class Readings {

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

    /// What is wrong with the reading of this hash in the vault; empty where it is whole.
    Optional<String> trouble(Sha256 hash) {
        try {
            if (!fresh.containsKey(hash)) {
                whole(hash);
            }
            return Optional.empty();
        } catch (LedgerRefused e) {
            return Optional.ofNullable(e.getMessage());
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
