package org.dateline.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class FuzzTest {

    private static final Path FINDS = Path.of("src", "test", "resources", "fuzz");

    /// What once broke a parser, made by the fuzzer, each under the name of what it broke.
    @TestFactory
    Stream<DynamicTest> whatBrokeAParserOnceBreaksNoneNow() throws IOException {
        List<Path> finds;
        try (Stream<Path> all = Files.list(FINDS)) {
            finds = all.filter(FuzzTest::isFind).sorted().toList();
        }
        assertFalse(finds.isEmpty());
        return finds.stream()
                .map(find ->
                        DynamicTest.dynamicTest(
                                find.getFileName().toString(),
                                () -> AnyInput.fuzzerTestOneInput(Files.readAllBytes(find))));
    }

    /// Not the page about them.
    private static boolean isFind(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith(".md");
    }

    @Test
    void seedsBreakNoParser() {
        Seeds.all().forEach(AnyInput::fuzzerTestOneInput);
    }

    @Test
    void aFuzzerBreaksNoParser(@TempDir Path folder) throws IOException, InterruptedException {
        assertEquals("", new Fuzzer(AnyInput.class, folder).find(Seeds.all()));
    }
}
