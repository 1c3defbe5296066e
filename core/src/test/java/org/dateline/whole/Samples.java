package org.dateline.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Reading;

/// The pages of `samples/` and their readings, read once for all tests of a run.
final class Samples {

    static final Resources RESOURCES = Resources.load();
    static final List<Path> FILES = files(Path.of("..", "samples"));
    static final List<Reading> READINGS =
            FILES.stream().map(file -> Flow.read(capture(file), RESOURCES)).toList();

    private Samples() {}

    /// The captures under a folder, sorted by code point.
    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(html|txt)"))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As from the command line, under the name that it has from the project's root.
    static Capture capture(Path file) {
        String input = Path.of("..").relativize(file).toString().replace('\\', '/');
        return new Capture(input, Content.of(file), Given.nothing());
    }
}
