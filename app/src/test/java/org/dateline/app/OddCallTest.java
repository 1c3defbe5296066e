package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.app.ledger.Ledger;
import org.junit.jupiter.api.Test;

/// Odd names, odd folders, odd words on the command line, and output that goes nowhere.
class OddCallTest extends HandedIn {

    @Test
    void aNameCannotSteerTheTerminal() throws IOException {
        Path odd =
                page(
                        "a\u001B[31m\nb\u202E.txt",
                        "The mayor said \"\u001B]0;x\u0007four fell\".\n"
                                + "Snow lay there. ".repeat(90));
        Path empty = page("\u009Bempty.txt", "");
        for (String command : List.of("read", "add")) {
            Launched run =
                    Launched.here(
                            "--home",
                            home.folder().toString(),
                            command,
                            odd.toString(),
                            empty.toString());
            String said = run.out() + run.err();
            assertTrue(said.contains("a␛[31m␊b�.txt"), said);
            assertTrue(said.contains("�empty.txt"), said);
            assertTrue(said.chars().noneMatch(c -> c == 0x1B || c == 0x07 || c == 0x9B), said);
        }
    }

    @Test
    void aFolderGivesItsFilesAndSaysWhatItLeavesOut() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path text = Files.copy(good, in.resolve("good.txt"));
        Path about = Files.copy(good, in.resolve("README.md"));
        Path up = Files.createSymbolicLink(in.resolve("up"), Path.of(".."));
        Path self = Files.createSymbolicLink(in.resolve("self"), Path.of("self"));
        Path dangling = Files.createSymbolicLink(in.resolve("gone.txt"), Path.of("nowhere"));
        Launched add = run("add", in.toString());
        assertEquals(1, add.code());
        assertTrue(add.out().contains(text.toString()), add.out());
        List<String> said = new ArrayList<>(add.err().lines().toList());
        assertTrue(said.remove(about + ": skipped, it tells of its folder: name it to read it"));
        assertEquals(up + ": skipped, a link to a folder: name it to read it", said.get(0));
        assertEquals(dangling + ": failed: no such file: check its name", said.get(1));
        assertTrue(said.get(2).startsWith(self + ": failed: cannot be read: "), add.err());
        assertEquals(3, said.size());
    }

    @Test
    void explainingTellsTheSignOfEachPieceAndStandsAlone() throws IOException {
        Path page = page("page.html", "<html><body><nav>Home</nav><p>Snow fell.</p></body></html>");
        Launched told = Launched.here("read", "--explain", page.toString());
        assertEquals(0, told.code(), told.err());
        assertTrue(told.out().contains("  navigation   named by <nav>\n"), told.out());
        assertTrue(told.out().lines().allMatch(line -> line.length() <= 80), told.out());
        Launched both = Launched.here("read", "--explain", "--json", page.toString());
        assertEquals(2, both.code());
        assertTrue(both.err().contains("leave out --json"), both.err());
        Launched empty = Launched.here("read", "--explain", page("none.html", "").toString());
        assertEquals(1, empty.code());
        assertTrue(empty.err().contains("is empty"), empty.err());
    }

    @Test
    void outputThatHasNowhereToGoEndsBadly() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full");
        run("add", good.toString());
        List<String> into = List.of("/bin/sh", "-c", "exec \"$@\" >/dev/full", "sh");
        for (List<String> command : List.of(List.of("read", "--json"), List.of("export"))) {
            String last = command.getFirst().equals("read") ? good.toString() : "csv";
            Launched run =
                    Launched.of(
                            into,
                            Stream.concat(
                                            Stream.of("--home", home.folder().toString()),
                                            Stream.concat(command.stream(), Stream.of(last)))
                                    .toArray(String[]::new));
            assertEquals(1, run.code(), command.toString());
            assertTrue(run.err().contains("is not whole"), run.err());
        }
        try (Ledger ledger = Ledger.open(home)) {
            assertTrue(ledger.entries().stream().noneMatch(e -> e.kind().equals("exported")));
        }
    }

    @Test
    void wrongUsageSaysWhatIsMeant() {
        usage("no command “divine”", "divine", "x");
        usage(
                "“yesterday” is no day: write it as 2020-11-04",
                "read",
                "--published",
                "yesterday",
                "x");
        usage(
                "“2020” is no moment: write it as 2020-11-05T08:00:00Z",
                "add",
                "--captured",
                "2020",
                "x");
        usage("an INPUT without a name: give a file, a folder, or -", "read", "");
        usage("--reason without words", "review", "note", "a1", "--reason", " ");
        usage("--operator without a name", "--operator", "", "add", good.toString());
        usage("--port is a number from 0 to 65535, not 65536", "serve", "--port", "65536");
        usage("no export format clay-tablets", "export", "clay-tablets");
    }

    @Test
    void everyCommandHelpsWithinEightyColumns() {
        for (String name : Main.line().getSubcommands().keySet()) {
            Launched help = Launched.here(name, "--help");
            assertEquals(0, help.code(), name + help.err());
            assertTrue(help.out().contains("Usage: dateline " + name), help.out());
            assertTrue(help.out().lines().allMatch(line -> line.length() <= 80), help.out());
            if (!name.equals("help")) {
                assertEquals(help.out(), Launched.here("help", name).out());
            }
        }
    }

    private static void usage(String message, String... words) {
        Launched run = Launched.here(words);
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().startsWith("dateline: "), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertEquals(2, run.err().lines().count(), run.err());
    }

    private Launched run(String... words) {
        return Launched.here(
                Stream.concat(Stream.of("--home", home.folder().toString()), Stream.of(words))
                        .toArray(String[]::new));
    }
}
