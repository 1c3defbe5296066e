package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same input gives the same line, byte for byte: in another process and with another number of
/// threads.
class SameLineTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir Path folder;

    @Test
    void theSamplesReadTheSameOnOneCoreAndOnFour() throws Exception {
        String one = read(1, "samples");
        assertEquals(9, one.lines().filter(line -> line.contains("samples/")).count());
        assertEquals(one, read(4, "samples"));
    }

    @Test
    void developmentPagesDoToo() throws Exception {
        String pages = "../shared/data/war/pages";
        assumeTrue(Boolean.getBoolean("long"), "skipped: only with -Dlong=true");
        assumeTrue(Files.isDirectory(Path.of("..", pages)), "skipped: ../shared is not there");
        assertEquals(read(1, pages), read(4, pages));
    }

    private String read(int cores, String inputs) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                JAVA,
                                "-XX:ActiveProcessorCount=" + cores,
                                "-Xmx1g",
                                "-Xss2m",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("org.dateline.app.Main", "read", "--json"));
        command.addAll(captures(Path.of("..", inputs)));
        Path out = folder.resolve("out-" + cores);
        Path err = folder.resolve("err-" + cores);
        int exit =
                new ProcessBuilder(command)
                        .directory(Path.of("..").toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start()
                        .waitFor();
        assertTrue(exit == 0 || exit == 1, () -> "exit " + exit + ", see " + err);
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    /// As named from the project's root.
    private static List<String> captures(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.map(Path::toString)
                    .filter(name -> name.endsWith(".html") || name.endsWith(".txt"))
                    .map(name -> name.substring("../".length()))
                    .sorted()
                    .toList();
        }
    }
}
