package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Every command of the run that makes the start-up cache does its work.
class TrainingTest extends HandedIn {

    @Test
    void eachCommandRuns() throws IOException {
        Path page = page("ferry.txt", "Four people were killed in Orvane, the mayor said.");
        String printed = trained(page);
        assertTrue(printed.contains("1 new"), printed);
        assertTrue(printed.contains("\"contract\":1"), printed);
    }

    @Test
    void oneThatFailsIsNotPassedOver() {
        Path missing = home.folder().resolve("nowhere.html");
        var failure = assertThrows(IllegalStateException.class, () -> trained(missing));
        assertEquals("[add, %s] ended with 1".formatted(missing), failure.getMessage());
    }

    private String trained(Path captures) {
        PrintStream out = System.out;
        var printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, false, StandardCharsets.UTF_8));
            Training.main(new String[] {home.folder().toString(), captures.toString()});
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
