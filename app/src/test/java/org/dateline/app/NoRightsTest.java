package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.app.ledger.Ledger;
import org.junit.jupiter.api.Test;

/// What the system refuses: one clear line, the other inputs are done. Root, who is refused
/// nothing, gives its rights over files up first.
class NoRightsTest extends HandedIn {

    private static final List<String> WITHOUT_RIGHTS =
            List.of("/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search", "--");

    @Test
    void aFileWithoutPermissionFailsAlone() throws IOException {
        Path secret = page("secret.html", "<p>Nobody may read this.</p>");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Launched add = bound("add", secret, good);
        assertEquals(1, add.code(), add.err());
        String expected = secret + ": failed: no permission to read it: change its rights";
        assertEquals(Launched.lines(expected), add.err());
        try (Ledger ledger = Ledger.open(home)) {
            assertEquals(1, ledger.articles().size());
        }
    }

    @Test
    void aHomeThatMayNotBeWrittenIsNamed() throws IOException {
        assertEquals(0, bound("add", good).code());
        Path other = page("other.txt", "A miner said \"nothing fell\".\n");
        for (Path file : List.of(home.folder(), home.folder().resolve("vault"))) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r-xr-xr-x"));
        }
        Files.setPosixFilePermissions(
                home.folder().resolve("ledger.sqlite"),
                PosixFilePermissions.fromString("r--r--r--"));
        Launched add = bound("add", other);
        assertEquals(1, add.code(), add.out());
        assertEquals(1, add.err().lines().count(), add.err());
        assertTrue(add.err().contains(home.folder().toString()), add.err());
    }

    private Launched bound(String command, Path... files) {
        boolean root = "root".equals(System.getProperty("user.name"));
        List<String> before = root ? WITHOUT_RIGHTS : List.of();
        assumeTrue(
                before.isEmpty() || Files.isExecutable(Path.of(before.getFirst())), "no setpriv");
        List<String> words = new ArrayList<>(List.of(command, "--home"));
        words.add(home.folder().toString());
        Stream.of(files).map(Path::toString).forEach(words::add);
        return Launched.of(before, words.toArray(String[]::new));
    }
}
