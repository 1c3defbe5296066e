package org.dateline.bench.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// A folder of saved pages, in the order of their names.
record SavedPages(List<Path> files) {

    SavedPages {
        files = List.copyOf(files);
    }

    static SavedPages in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new SavedPages(all.filter(Files::isRegularFile).sorted().toList());
        }
    }

    /// Unpacks every `SET/html/*.gz` under `sets` into `folder`, where it is not there yet.
    static SavedPages unpacked(Path sets, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.walk(sets, 3)) {
            all.filter(file -> file.toString().endsWith(".html.gz"))
                    .forEach(packed -> unpack(packed, folder));
        }
        return in(folder);
    }

    private static void unpack(Path packed, Path folder) {
        String name = packed.getFileName().toString();
        Path file = folder.resolve(name.substring(0, name.length() - ".gz".length()));
        if (Files.exists(file)) {
            return;
        }
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.write(file, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + packed, e);
        }
    }
}
