package org.dateline.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;

/// The development data beside the checkout: all of it with `-Dlong=true`, else every so manieth.
final class Development {

    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final boolean LONG = Boolean.getBoolean("long");

    private Development() {}

    static boolean isThere() {
        return Files.isDirectory(DATA);
    }

    /// Whole pages: two extraction sets and the war pages.
    static List<Path> pages() {
        return some(
                Stream.of("extraction/scrapinghub/html", "extraction/trafilatura/html", "war/pages")
                        .flatMap(Development::files)
                        .toList(),
                40);
    }

    /// Plain articles: both attribution sets.
    static List<Path> articles() {
        return some(
                Stream.of("attribution/dev/text", "attribution/train/text")
                        .flatMap(Development::files)
                        .toList(),
                60);
    }

    private static List<Path> some(List<Path> all, int every) {
        int step = LONG ? 1 : every;
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> all = Files.list(DATA.resolve(folder))) {
            return all.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Unpacked where it is packed, under its name without `.gz`.
    static Capture capture(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
        try (InputStream in = Files.newInputStream(file);
                InputStream bytes =
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new Capture(name, Content.of(bytes.readAllBytes()), Given.nothing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
