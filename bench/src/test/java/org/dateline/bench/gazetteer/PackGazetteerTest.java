package org.dateline.bench.gazetteer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackGazetteerTest {

    private static final Path INPUTS = Path.of("..", "target", "gazetteer");
    private static final Path PACKED =
            Path.of("..", "core", "src", "main", "resources", "gazetteer", "places.bin");

    @Test
    void theSameInputsMakeTheSameBytes() throws IOException {
        assumeTrue(
                Files.exists(INPUTS.resolve("cities500.txt")),
                "skipped: no npm inputs in target/gazetteer, see resources/gazetteer/README.md");
        assertArrayEquals(Files.readAllBytes(PACKED), PackGazetteer.pack(INPUTS));
    }

    @Test
    void theNameOfADivisionStandsWithoutItsKind() {
        assertEquals("Sumy", Divisions.bare("Sumy Oblast"));
        assertEquals("Tyva", Divisions.bare("Republic of Tyva"));
        assertEquals("Donetsk", Divisions.bare("Donetsk"));
    }

    @Test
    void aBrokenLineIsNamed() {
        assertThrows(IllegalArgumentException.class, () -> Town.of("7\tGoris"));
    }
}
