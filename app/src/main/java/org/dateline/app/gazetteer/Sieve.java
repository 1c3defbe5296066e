package org.dateline.app.gazetteer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads one file row by row and writes down what is kept; only counts stay in memory.
final class Sieve {

    /// Broken rows that are named; more are counted.
    private static final int NAMED = 20;

    /// Lines in which a file must show what it is.
    private static final int START = 20;

    private final Path file;
    private final Choice choice;
    private final Predicate<String> isHeld;
    private final BufferedWriter out;
    private final long room;
    private final List<String> named = new ArrayList<>();
    private Optional<Form> form = Optional.empty();
    private long rows;
    private long kept;
    private long broken;

    /// `room` is how many rows may be kept.
    Sieve(Path file, Choice choice, Predicate<String> isHeld, BufferedWriter out, long room) {
        this.file = file;
        this.choice = choice;
        this.isHeld = isHeld;
        this.out = out;
        this.room = room;
    }

    void run() throws IOException {
        List<String> first = new ArrayList<>();
        Part.each(file, part -> part(part, first));
        if (form.isEmpty()) {
            throw Refusals.of(
                    file,
                    first.isEmpty()
                            ? "is empty: fetch it again"
                            : "is no file of place names: known are " + Form.KNOWN);
        }
    }

    private void part(Part part, List<String> first) throws IOException {
        List<String> start = new ArrayList<>();
        Optional<Form> found = recognise(part, start);
        start.stream().filter(line -> !line.isBlank()).findFirst().ifPresent(first::add);
        if (found.isEmpty()) {
            return;
        }
        form = found;
        if (!found.get().hasHeader()) {
            for (int i = 0; i < start.size(); i++) {
                row(found.get(), start.get(i), i + 1);
            }
        }
        for (Optional<String> line = part.next(); line.isPresent(); line = part.next()) {
            row(found.get(), line.get(), part.number());
        }
    }

    private Optional<Form> recognise(Part part, List<String> start) throws IOException {
        while (start.size() < START) {
            Optional<String> line = part.next();
            if (line.isEmpty()) {
                break;
            }
            start.add(line.get());
            Optional<Form> found = Form.of(line.get(), choice, isHeld);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void row(Form form, String line, long number) {
        if (line.isBlank()) {
            return;
        }
        rows++;
        try {
            if (line.indexOf('\uFFFD') >= 0) {
                throw new BrokenRow("not in UTF-8");
            }
            switch (form.row(line)) {
                case Row.Kept(var site) -> keep(Rows.line(site));
                case Row.Named(var naming) -> keep(Rows.line(naming));
                case Row.Passed() -> {}
            }
        } catch (BrokenRow e) {
            broken++;
            if (named.size() < NAMED) {
                named.add("%s:%d: %s".formatted(file, number, e.getMessage()));
            }
        }
    }

    private void keep(String line) {
        if (++kept > room) {
            throw Refusals.of(
                    file,
                    "more than %,d rows to keep: choose with --countries or --features"
                            .formatted(kept - 1));
        }
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Which rows are broken and why, then how many more there are.
    List<String> named() {
        List<String> out = new ArrayList<>(named);
        if (broken > named.size()) {
            out.add("%s: %,d more broken rows".formatted(file, broken - named.size()));
        }
        return out;
    }

    Source source(String sha256, String places) {
        Form found = form.orElseThrow();
        return new Source(
                sha256,
                String.valueOf(file.getFileName()),
                found.label(),
                found.licence(),
                choice.text(),
                found.isOfNames() ? places : "",
                rows,
                kept,
                broken);
    }
}
