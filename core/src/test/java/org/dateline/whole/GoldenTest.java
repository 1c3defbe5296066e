package org.dateline.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.json.ReadingJson;
import org.dateline.model.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the flow makes of each sample, held against `corpus/CASE/STAGE.json`. The first stage that
/// differs is the guilty one: those after it may differ because of it.
///
/// `mvn -pl core test -Dtest=GoldenTest -Dgolden=write` rewrites the files; then read the diff line
/// by line.
class GoldenTest {

    private static final Path CORPUS = Path.of("..", "corpus");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final Relations RELATIONS = new Relations(Samples.READINGS);
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> everySampleReadsAsBefore() {
        refuseOnABuildServer();
        assumeTrue(WRITE || Files.isDirectory(CORPUS), "skipped: no golden cases in corpus/");
        return Samples.READINGS.stream()
                .map(reading -> dynamicTest(reading.input(), () -> check(reading)));
    }

    private static void refuseOnABuildServer() {
        if (WRITE && "true".equals(System.getenv("CI"))) {
            fail("-Dgolden=write is refused where CI=true: rewrite at home and read the diff");
        }
    }

    private static void check(Reading reading) throws IOException {
        Path folder = CORPUS.resolve(caseName(reading.input()));
        Map<Stage, String> now = stages(reading);
        if (WRITE) {
            Files.createDirectories(folder);
            for (Stage stage : now.keySet()) {
                Files.writeString(folder.resolve(stage.file()), now.get(stage));
            }
            return;
        }
        for (Stage stage : now.keySet()) {
            Path file = folder.resolve(stage.file());
            if (!Files.exists(file)) {
                fail("no golden file " + file + ": write it with -Dgolden=write");
            }
            String before = Files.readString(file);
            String after = now.get(stage);
            assertEquals(before, after, () -> verdict(stage, file, before, after));
        }
    }

    private static String verdict(Stage stage, Path file, String before, String after) {
        return "the %s stage reads %s differently, %s"
                .formatted(stage, file, Legible.firstDifference(before, after));
    }

    private static Map<Stage, String> stages(Reading reading) {
        JsonNode json = JSON.readTree(ReadingJson.line(reading));
        Legible legible = new Legible(reading.page().text());
        Map<Stage, String> out = new EnumMap<>(Stage.class);
        for (Stage stage : List.of(Stage.PAGE, Stage.ARTICLE, Stage.FINDINGS)) {
            out.put(stage, Legible.print(legible.of(json, stage)));
        }
        out.put(Stage.LINKS, Legible.print(RELATIONS.of(reading)));
        return out;
    }

    /// `samples/halyard/storm.html` is the case `storm-html`.
    private static String caseName(String input) {
        return input.substring(input.lastIndexOf('/') + 1).replace('.', '-');
    }
}
