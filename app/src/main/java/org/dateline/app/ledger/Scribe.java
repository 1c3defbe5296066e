package org.dateline.app.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.container.Opened;
import org.dateline.link.RecordId;
import org.dateline.model.Capture;

/// Writes the ledger. Each call is one transaction: when it returns, what it did is on the disk.
///
/// Drafts may be made by many threads at once; another process may write between two calls.
public final class Scribe implements AutoCloseable {

    /// Older temporary files in the vault belong to no living writer.
    private static final Duration STALE = Duration.ofHours(6);

    private final Sql sql;
    private final Vault vault;
    private final Readings readings;
    private final Kin kin;
    private final Projection projection;
    private final Clock clock;
    private final String by;

    private Scribe(Sql sql, Vault vault, Clock clock, String by) {
        this.sql = sql;
        this.vault = vault;
        this.readings = new Readings(vault);
        this.kin = new Kin(sql, readings);
        this.projection = new Projection(sql, readings);
        this.clock = clock;
        this.by = by;
    }

    /// Opens the ledger of this home for writing as operator `by`; begins one where none is.
    public static Scribe open(Home home, String by, Clock clock) {
        Vault vault = new Vault(home.vault());
        try {
            Files.createDirectories(home.folder());
            vault.sweep(clock.instant().minus(STALE));
        } catch (IOException e) {
            throw new LedgerRefused(
                    "%s cannot be written (%s); choose another with --home"
                            .formatted(home.folder(), e.getMessage()),
                    e);
        }
        Sql sql = Sql.writer(home);
        try {
            Schema.migrate(sql, home);
            Scribe scribe = new Scribe(sql, vault, clock, by);
            scribe.catchUp();
            return scribe;
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    private void catchUp() {
        if (!Projection.current(sql)) {
            rebuild();
        }
    }

    /// Drops all computed tables and computes them again.
    public void rebuild() {
        sql.whole(() -> {
            projection.rebuild();
            return 0;
        });
    }

    /// Takes a capture's bytes into the vault and reads them, unless a reading of them will do.
    public Draft draft(Capture capture, Optional<String> note, Draft.Reader reader) {
        return new Drafting(sql, vault, readings, reader).draft(capture, note, Optional.empty());
    }

    /// Hands over what comes in with one file, in its order: the file, or the captures that it
    /// holds. Each is drafted when its turn has come.
    public Opened arrive(
            Capture file, Optional<String> note, Draft.Reader reader, Consumer<Arrival> to) {
        Drafting drafting = new Drafting(sql, vault, readings, reader);
        return new Arriving(vault, drafting, note).arrive(file, to);
    }

    /// Enters the drafts, in this order, all or none.
    public List<Added> add(List<Draft> drafts) {
        List<Added> done = sql.whole(() -> drafts.stream().map(this::add).toList());
        readings.settle();
        return done;
    }

    private Added add(Draft draft) {
        return switch (draft) {
            case Draft.Failed(String input, String reason) -> new Added.Failed(input, reason);
            case Draft.Ready ready -> add(ready);
            case Draft.Shelved(Body.CaptureAdded added) -> {
                if (!Known.of(sql, added.capture()).came(added)) {
                    append(added);
                }
                yield new Added.Opened(added.input(), added.capture());
            }
        };
    }

    private Added add(Draft.Ready ready) {
        Body.CaptureAdded added = ready.added();
        Known known = Known.of(sql, added.capture());
        if (!known.came(added)) {
            append(added);
        }
        // The same bytes may have come in since this was drafted.
        Optional<Body.ReadingMade> made =
                ready.made().filter(m -> !known.has(m) && !known.readBy(m.reader(), added.given()));
        made.ifPresent(this::append);
        RecordId article =
                known.article().or(() -> ready.reading().map(RecordId::article)).orElseThrow();
        if (known.article().isEmpty()) {
            Optional<RecordId> same = ready.reading().flatMap(kin::of);
            return new Added.New(added.input(), article, ready.title(), same, ready.problem());
        }
        return made.isPresent()
                ? new Added.ReadAgain(added.input(), article)
                : new Added.SameBytes(added.input(), article);
    }

    /// Enters a person's decision or remark.
    public void review(Review.Act act, Target target, String reason) {
        write(new Body.Reviewed(act, target.link(), target.cited(), reason));
    }

    /// Enters a person's decisions that are one, all or none.
    public void review(List<Body.Reviewed> decisions) {
        sql.whole(() -> {
            decisions.forEach(this::append);
            return 0;
        });
    }

    /// Enters that records left the ledger.
    public void exported(Body.Exported exported) {
        write(exported);
    }

    private void write(Body body) {
        sql.whole(() -> {
            append(body);
            return 0;
        });
    }

    private void append(Body body) {
        String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        projection.apply(Chain.append(sql, at, by, body));
    }

    @Override
    public void close() {
        sql.close();
    }
}
