package org.dateline.app.gazetteer;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.model.Sha256;
import org.dateline.place.Merge;

/// Imports files into one gazetteer of a home. A file that fails costs itself; the same file again
/// changes nothing.
public final class Importing {

    /// What packing can hold in the memory that the launcher gives, with room to spare.
    private static final long MOST_PLACES = 400_000;

    private static final long MOST_NAMES = 1_000_000;

    private final Held held;
    private final Choice choice;
    private final Consumer<String> out;
    private final Consumer<String> err;
    private final List<Source> sources;
    private boolean failed;
    private boolean changed;

    /// A file with its hash, and whether it only names what others hold.
    private record Looked(Path file, Sha256 hash, boolean ofNames) {}

    public Importing(Held held, Choice choice, Consumer<String> out, Consumer<String> err) {
        this.held = held;
        this.choice = choice;
        this.out = out;
        this.err = err;
        this.sources = new ArrayList<>(held.sources());
    }

    /// Whether all went well. Places are read before names of places, whatever the files' order.
    public boolean run(List<Path> files) {
        try (Closeable _ = held.lock()) {
            List<Looked> looked = new ArrayList<>();
            files.forEach(file -> look(file).ifPresent(looked::add));
            looked.sort(Comparator.comparing(Looked::ofNames));
            looked.forEach(this::add);
            if (changed) {
                pack();
            }
        } catch (IOException e) {
            throw Refusals.keeping(held.folder(), e);
        }
        return !failed;
    }

    private Optional<Looked> look(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Sha256 hash = Sha256.of(in);
            return Optional.of(new Looked(file, hash, isOfNames(file)));
        } catch (IOException e) {
            return refuse(Refusals.reading(file, e));
        }
    }

    private <T> Optional<T> refuse(GazetteerRefused why) {
        err.accept(String.valueOf(why.getMessage()));
        failed = true;
        return Optional.empty();
    }

    private boolean isOfNames(Path file) throws IOException {
        AtomicBoolean found = new AtomicBoolean();
        Part.each(
                file,
                part -> {
                    Optional<String> line = part.next();
                    if (line.isPresent()
                            && Form.of(line.get(), choice, id -> false)
                                    .filter(Form::isOfNames)
                                    .isPresent()) {
                        found.set(true);
                    }
                });
        return found.get();
    }

    private void add(Looked file) {
        String places = Source.places(sources);
        if (sources.stream().anyMatch(source -> source.isAs(file.hash, choice, places))) {
            out.accept("%s: here already, nothing changed".formatted(file.file));
            return;
        }
        Path tmp = held.folder().resolve("rows").resolve(file.hash.hex() + ".new");
        try {
            Source source = sift(file, tmp, places);
            Files.move(tmp, held.rows(source.sha256()), StandardCopyOption.ATOMIC_MOVE);
            enter(source);
        } catch (GazetteerRefused e) {
            refuse(e);
        } catch (UncheckedIOException e) {
            throw Refusals.keeping(held.folder(), new IOException(e.getMessage()));
        } catch (IOException e) {
            refuse(Refusals.reading(file.file, e));
        } finally {
            discard(tmp);
        }
    }

    private static void discard(Path tmp) {
        try {
            Files.deleteIfExists(tmp);
        } catch (IOException e) {
            throw Refusals.keeping(tmp, e);
        }
    }

    private Source sift(Looked file, Path tmp, String places) throws IOException {
        Predicate<String> isHeld = file.ofNames ? new HeldIds(held, sources, choice) : id -> false;
        try (BufferedWriter kept = writer(tmp)) {
            Sieve sieve = new Sieve(file.file, choice, isHeld, kept, room(file));
            sieve.run();
            Source source = sieve.source(file.hash.hex(), places);
            tell(file.file, source);
            if (source.broken() > 0) {
                sieve.named().forEach(err);
                failed = true;
            }
            return source;
        }
    }

    private BufferedWriter writer(Path tmp) {
        try {
            return Files.newBufferedWriter(tmp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long room(Looked file) {
        long most = file.ofNames ? MOST_NAMES : MOST_PLACES;
        return most
                - sources.stream()
                        .filter(source -> source.isOfNames() == file.ofNames)
                        .filter(source -> !source.sha256().equals(file.hash.hex()))
                        .mapToLong(Source::kept)
                        .sum();
    }

    private void tell(Path file, Source source) {
        long passed = source.rows() - source.kept() - source.broken();
        out.accept(
                "%s: %s, %,d rows: %,d kept, %,d broken, %,d not chosen"
                        .formatted(
                                file,
                                source.form(),
                                source.rows(),
                                source.kept(),
                                source.broken(),
                                passed));
    }

    private void enter(Source source) {
        sources.removeIf(other -> other.sha256().equals(source.sha256()));
        sources.add(source);
        sources.sort(Comparator.comparing(Source::sha256));
        changed = true;
    }

    private void pack() throws IOException {
        Merge merge = held.pack(sources);
        out.accept(
                "%s: %,d new places, further names for %,d built-in ones"
                        .formatted(held.name(), merge.added(), merge.builtIn()));
        String places = Source.places(sources);
        sources.stream()
                .filter(source -> source.isOfNames() && !source.against().equals(places))
                .forEach(source ->
                        out.accept(
                                "%s was read beside other places: import it again for their names"
                                        .formatted(source.file())));
    }
}
