package org.dateline.app.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.place.Gazetteer;
import org.dateline.place.Merge;
import org.dateline.place.Naming;
import org.dateline.place.Site;

/// One gazetteer of a home: `places.bin` as it is used, `sources.tsv` with what it was made of, and
/// of each source the kept rows, from which it is packed again when another is added.
public record Held(Path folder) implements Comparable<Held> {

    private static final Comparator<Held> BY_NAME = Comparator.comparing(Held::name);

    @Override
    public int compareTo(Held other) {
        return BY_NAME.compare(this, other);
    }

    public String name() {
        return String.valueOf(folder.getFileName());
    }

    Path pack() {
        return folder.resolve("places.bin");
    }

    private Path list() {
        return folder.resolve("sources.tsv");
    }

    Path rows(String sha256) {
        return folder.resolve("rows").resolve(sha256 + ".tsv");
    }

    boolean isThere() {
        return Files.exists(list()) && Files.exists(pack());
    }

    /// What it was made of, by hash.
    public List<Source> sources() {
        try {
            return isThere()
                    ? Files.readAllLines(list()).stream().map(Source::of).toList()
                    : List.of();
        } catch (IOException e) {
            throw Refusals.reading(list(), e);
        } catch (IllegalArgumentException e) {
            throw Refusals.of(list(), "is damaged: remove its folder and import again");
        }
    }

    /// The built-in gazetteer with its places.
    public Gazetteer open() {
        return Store.open(pack());
    }

    /// Held by one import at a time; closing it lets the next in.
    Closeable lock() throws IOException {
        Files.createDirectories(folder.resolve("rows"));
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process
        }
        channel.close();
        throw new GazetteerRefused(
                "another import into “%s” is running: wait for its end, then try again"
                        .formatted(name()));
    }

    /// Reads the kept rows of these sources, in their order.
    void read(List<Source> sources, List<Site> sites, List<Naming> names) throws IOException {
        for (Source source : sources) {
            try (Stream<String> lines = Files.lines(rows(source.sha256()))) {
                lines.forEach(line -> Rows.read(line, sites, names));
            } catch (UncheckedIOException e) {
                throw e.getCause() == null ? new IOException(e) : e.getCause();
            }
        }
    }

    /// Packs what these sources hold and enters them; the list last, so that a run that was killed
    /// is simply repeated.
    Merge pack(List<Source> sources) throws IOException {
        List<Site> sites = new ArrayList<>();
        List<Naming> names = new ArrayList<>();
        read(sources, sites, names);
        Merge merge = Merge.of(Gazetteer.builtIn(), sites, names);
        put(pack(), merge.pack());
        put(
                list(),
                String.join("", sources.stream().map(s -> s.line() + "\n").toList())
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return merge;
    }

    private void put(Path file, byte[] bytes) throws IOException {
        Path tmp = Files.createTempFile(folder, "new", "");
        try {
            Files.write(tmp, bytes);
            Files.move(tmp, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(tmp);
        }
    }
}
