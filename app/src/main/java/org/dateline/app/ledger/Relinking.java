package org.dateline.app.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.link.Across;
import org.dateline.link.Candidates.Pair;
import org.dateline.link.Comparer;
import org.dateline.link.Doubts;
import org.dateline.link.Part;
import org.dateline.link.Parts;
import org.dateline.link.Tie;
import org.dateline.model.Decision;
import org.dateline.model.Links;

/// Links a set of articles by what the tables know of the last one: compared is what is new, and
/// decided on are the parts that it touches. Everything else is taken from the tables, where the
/// digest of all that it follows from is the same; so the links are those from nothing.
final class Relinking {

    private final Remembered remembered;
    private final Versions versions;
    private final List<Decision> decisions;
    private final Comparer comparer;
    private final Roll roll;
    private final Compared compared;
    private final List<Tie> freshTies;
    private final List<Tie> ties;
    private final Compared doubted;
    private final List<Tie> freshConflicts;
    private final Map<String, Part> atHand;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /// Whether the tables may lack something; what this process remembers need not be in them.
    private boolean isNew;

    /// `atHand` are parts that this process remembers, by their digests.
    Relinking(
            Remembered remembered,
            Readings readings,
            Versions versions,
            List<Decision> decisions,
            Map<String, Part> atHand) {
        this.remembered = remembered;
        this.versions = versions;
        this.decisions = decisions;
        this.atHand = atHand;
        comparer = new Comparer(id -> readings.of(versions.reading(id)), decisions);
        roll = new Roll(remembered.articles(), versions.articles(), comparer::keys);
        compared = known("tie", roll.pairs());
        freshTies = comparer.ties(roll.fresh());
        ties = compared.with(freshTies);
        List<Pair> doubts = Doubts.of(roll.pairs(), ties);
        doubted = known("conflict", doubts);
        freshConflicts = comparer.conflicts(doubted.lacking(doubts));
        isNew = !roll.isSame() || !freshConflicts.isEmpty() || !atHand.isEmpty();
    }

    /// What the table knows of these pairs, sorted, where both articles are as they were.
    private Compared known(String table, List<Pair> pairs) {
        return remembered.compared(
                table, pair -> roll.stays(pair) && Collections.binarySearch(pairs, pair) >= 0);
    }

    /// What follows from the whole set.
    Links links() {
        List<Part> all =
                Parts.of(roll.ids(), roll.pairs(), ties, decisions).stream()
                        .map(this::part)
                        .toList();
        return Across.of(all, ties, doubted.with(freshConflicts), decisions);
    }

    /// The parts that the links were put together from, by their digests.
    Map<String, Part> parts() {
        return parts;
    }

    private Part part(Parts.Scope scope) {
        String key = versions.of(scope);
        Part part =
                Optional.ofNullable(atHand.get(key))
                        .or(() -> remembered.part(key))
                        .orElseGet(() -> made(scope));
        parts.put(key, part);
        return part;
    }

    private Part made(Parts.Scope scope) {
        isNew = true;
        return comparer.part(scope);
    }

    /// Whether there is something to keep: who only asks again must not wait for a writer.
    boolean isNew() {
        return isNew;
    }

    /// Leaves the tables as the next linking finds them, all of them or none; not where another
    /// process has linked meanwhile. `entry` is the last one that the links follow from.
    void keep(Sql writer, long entry) {
        writer.whole(() -> {
            if (remembered.mayKeep(writer)) {
                roll.change(writer);
                compared.change(writer, freshTies);
                doubted.change(writer, freshConflicts);
                parts(writer);
                writer.run("UPDATE projection SET linked = ?", entry);
            }
            return 0;
        });
    }

    private void parts(Sql writer) {
        Set<String> there =
                new HashSet<>(writer.all("SELECT key FROM part", row -> row.getString(1)));
        writer.each(
                "DELETE FROM part WHERE key = ?",
                there.stream().filter(key -> !parts.containsKey(key)).map(List::of).toList());
        writer.each(
                "INSERT INTO part VALUES (?, ?)",
                parts.entrySet().stream()
                        .filter(it -> !there.contains(it.getKey()))
                        .map(it -> List.of(it.getKey(), Snapshot.line(it.getValue())))
                        .toList());
    }
}
