package org.dateline.app.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dateline.capture.Unreachable;
import org.dateline.model.Sha256;

/// What a full check found: every entry's hash and every stored byte, from first to last.
///
/// `differs` names the first thing that is not as it was entered. Whoever holds the file could
/// build a whole new chain, so `head` is to be noted elsewhere and held against a later check.
public record Verification(
        long entries, long files, long bytes, String head, Optional<String> differs) {

    /// Checks the ledger of this home; `noted` is the head that somebody wrote down before.
    public static Verification of(Home home, Optional<String> noted) {
        if (!home.hasLedger()) {
            throw LedgerRefused.none(home);
        }
        try (Sql sql = Sql.reader(home)) {
            Schema.check(sql, home);
            List<Entry> entries = Chain.entries(sql);
            String head = entries.isEmpty() ? Entry.NONE : entries.getLast().hash();
            Stock stock = new Stock(new Vault(home.vault()));
            Optional<String> differs =
                    chain(entries)
                            .or(() -> head(entries, noted))
                            .or(() -> stock.check(entries))
                            .or(() -> file(sql, home));
            return new Verification(entries.size(), stock.files, stock.bytes, head, differs);
        }
    }

    /// SQLite's own look at its file, whose computed tables no entry vouches for.
    private static Optional<String> file(Sql sql, Home home) {
        return sql.one("PRAGMA quick_check(1)", row -> row.getString(1))
                .filter(found -> !found.equals("ok"))
                .map(found ->
                        "%s is damaged outside its entries (%s); restore it from a copy"
                                .formatted(home.file(), found.replace('\n', ' ')));
    }

    private static Optional<String> chain(List<Entry> entries) {
        String prev = Entry.NONE;
        long seq = 1;
        for (Entry entry : entries) {
            if (entry.seq() != seq) {
                return Optional.of("entry %d is missing".formatted(seq));
            }
            if (!entry.prev().equals(prev)) {
                return Optional.of(
                        "entry %d does not follow the one before: it names %s, that is %s"
                                .formatted(seq, entry.prev(), prev));
            }
            if (!entry.hash().equals(entry.computed())) {
                return Optional.of(
                        "entry %d (%s, %s, by %s) was changed: its fields give %s, not %s"
                                .formatted(
                                        seq,
                                        entry.kind(),
                                        entry.at(),
                                        entry.by(),
                                        entry.computed(),
                                        entry.hash()));
            }
            prev = entry.hash();
            seq++;
        }
        return Optional.empty();
    }

    private static Optional<String> head(List<Entry> entries, Optional<String> noted) {
        return noted.filter(hash ->
                        !hash.equals(Entry.NONE)
                                && entries.stream().noneMatch(e -> e.hash().equals(hash)))
                .map(hash ->
                        "no entry has the noted hash %s: the chain is another".formatted(hash));
    }

    /// The files that entries name, each checked once.
    private static final class Stock {
        private final Vault vault;
        private long files;
        private long bytes;

        Stock(Vault vault) {
            this.vault = vault;
        }

        Optional<String> check(List<Entry> entries) {
            SequencedMap<Sha256, String> named = new LinkedHashMap<>();
            entries.forEach(entry -> name(entry, named));
            for (Map.Entry<Sha256, String> one : named.entrySet()) {
                Optional<String> differs = check(one.getKey(), one.getValue());
                if (differs.isPresent()) {
                    return differs;
                }
            }
            return Optional.empty();
        }

        private static void name(Entry entry, SequencedMap<Sha256, String> to) {
            String seq = ", entry " + entry.seq();
            switch (entry.body()) {
                case Body.CaptureAdded a ->
                        to.putIfAbsent(a.capture(), "capture " + a.input() + seq);
                case Body.ReadingMade m -> to.putIfAbsent(m.reading(), "a reading" + seq);
                case Body.Imported i -> to.putIfAbsent(i.bytes(), "import " + i.input() + seq);
                case Body.Reviewed _, Body.Exported _ -> {}
            }
        }

        private Optional<String> check(Sha256 hash, String what) {
            Path file = vault.file(hash);
            try (InputStream in = Files.newInputStream(file)) {
                Sha256 found = Sha256.of(in);
                files++;
                bytes += Files.size(file);
                return found.equals(hash)
                        ? Optional.empty()
                        : Optional.of(
                                "%s (%s) was changed: its bytes give %s"
                                        .formatted(file, what, found.hex()));
            } catch (NoSuchFileException e) {
                return Optional.of(
                        "%s (%s) is missing: add it again or restore it from a copy"
                                .formatted(file, what));
            } catch (IOException e) {
                return Optional.of("%s (%s): %s".formatted(file, what, Unreachable.why(e)));
            }
        }
    }
}
