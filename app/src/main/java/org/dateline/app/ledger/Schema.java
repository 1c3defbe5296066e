package org.dateline.app.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.Sha256;

/// The tables, and how a file of an older Dateline becomes one of today's.
///
/// `schema-N.sql` takes a file from version N-1 to N and may not lose an entry. The computed tables
/// have no versions: they are dropped and computed again when `projection.sql` changes.
final class Schema {

    /// Every step in order; a new one is added at the end.
    private static final List<String> STEPS = List.of("schema-1.sql");

    private Schema() {}

    /// Refuses to read a file that a newer Dateline made, or that none has begun yet.
    static void check(Sql sql, Home home) {
        notNewer(sql, home);
        if (version(sql) == 0) {
            throw LedgerRefused.none(home);
        }
    }

    private static void notNewer(Sql sql, Home home) {
        int found = version(sql);
        if (found > STEPS.size()) {
            throw new LedgerRefused(
                    "%s has schema %d, this Dateline knows up to %d: use a newer Dateline"
                            .formatted(home.file(), found, STEPS.size()));
        }
    }

    /// Brings the file up to today's version, one step after the other.
    static void migrate(Sql sql, Home home) {
        notNewer(sql, home);
        if (version(sql) == STEPS.size()) {
            return;
        }
        sql.whole(() -> {
            // Asked again: another process may have been first.
            for (int from = version(sql); from < STEPS.size(); from++) {
                sql.script(resource(STEPS.get(from)));
                sql.script("PRAGMA user_version = " + (from + 1));
            }
            return STEPS.size();
        });
    }

    static int version(Sql sql) {
        return sql.one("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
    }

    static String projection() {
        return resource("projection.sql");
    }

    /// Names the computed tables' layout.
    static String digest() {
        return Sha256.of(projection()).brief();
    }

    private static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no such resource: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
