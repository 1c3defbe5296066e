package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.app.ledger.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A folder for what a test hands in, with one good page and a home that does not exist yet.
abstract class HandedIn {

    @TempDir Path folder;
    Path good = Path.of("unset");
    Home home = new Home(Path.of("unset"));

    @BeforeEach
    final void begin() throws IOException {
        good = page("good.txt", "The mayor said \"four drones fell\" on Tuesday.\n");
        home = new Home(folder.resolve("home"));
    }

    final Path page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
