package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What cannot be imported is named, with what to do, and costs nothing else.
class GazetteerRefusalTest extends Villages {

    @Test
    void brokenRowsAreCountedAndNamedAndTheRestIsImported() throws IOException {
        Path file =
                page(
                        "AM.txt",
                        VILLAGES
                                + "17\tshort\n"
                                + geonames(99000004, "Qora", "", "139.5", "46.3", "P\tPPL")
                                + geonames(99000005, "Qorb", "", "39.5", "east", "P\tPPL")
                                + geonames(99000006, "", "", "39.5", "46.3", "P\tPPL")
                                + geonames(99000007, "Qor\u0000c", "", "39.5", "46.3", "P\tPPL")
                                + "\n");
        Launched done = add(file);
        assertEquals(1, done.code());
        assertTrue(done.out().contains("8 rows: 3 kept, 4 broken, 1 not chosen"), done.out());
        assertEquals(
                Launched.lines(
                        file + ":4: 2 columns instead of 19",
                        file + ":5: latitude “139.5”",
                        file + ":6: longitude “east”",
                        file + ":7: no name"),
                done.err());
        assertEquals(0, add(file).code());
    }

    @Test
    void manyBrokenRowsAreNamedInPart() throws IOException {
        Launched done = add(page("AM.txt", VILLAGES + "x\n".repeat(100)));
        assertEquals(21, done.err().lines().count());
        assertTrue(done.err().contains("80 more broken rows"), done.err());
    }

    @Test
    void aListOfOnesOwnSaysWhatIsWrongWithIt() throws IOException {
        Path file =
                page(
                        "own.csv",
                        "\uFEFFName;Lat;Lon;Kind;Country\r\n"
                                + "Qorvik;39.52;46.36;village;am\r\n"
                                + "Qal Bridge;39.53;46.36;bridge;AM\r\n"
                                + "Qorv;39.5;46.3;thing;AM\r\n"
                                + "Qorw;39.5;46.3;village;Armenia\r\n"
                                + "Գետ;39.5;46.3;village;AM\r\n");
        Launched done = add(file);
        assertEquals(1, done.code());
        assertTrue(done.out().contains("CSV, 5 rows: 2 kept, 3 broken, 0 not chosen"), done.out());
        assertTrue(done.err().contains(":4: kind “thing”: known are such as"), done.err());
        assertTrue(done.err().contains(":5: country “ARMENIA”: wanted are"), done.err());
        assertTrue(done.err().contains(":6: no name in Latin letters"), done.err());
    }

    @Test
    void whatIsNoSuchFileIsRefusedInOneLineAndTheOthersAreImported() throws IOException {
        refused(
                page("page.html", "<html><body>Snow.</body></html>\n"),
                "is no file of place names");
        refused(page("none.txt", ""), "is empty: fetch it again");
        refused(folder.resolve("gone.txt"), "no such file: check its name");
        refused(folder, "is a folder: name the files in it");
        assertFalse(Files.exists(home.folder().resolve("gazetteers/local/places.bin")));
        Launched both = add(folder.resolve("gone.txt"), page("AM.txt", VILLAGES));
        assertEquals(1, both.code());
        assertTrue(both.out().contains("local: 2 new places"), both.out());
        Launched raw =
                run("read", "--gazetteer", folder.resolve("AM.txt").toString(), good.toString());
        assertEquals(1, raw.code());
        assertTrue(raw.err().contains("import its sources with"), raw.err());
        Launched none = run("read", "--gazetteer", "nowhere", good.toString());
        assertEquals(1, none.code());
        assertTrue(none.err().contains("no gazetteer “nowhere”"), none.err());
    }

    @Test
    void withoutTheRightToReadOrWriteItSaysSo() throws IOException {
        Path file = page("AM.txt", VILLAGES);
        Path secret = page("secret.txt", VILLAGES);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "skipped: this user may read everything");
        refused(secret, "ask its owner");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        Launched done =
                Launched.here("--home", closed.toString(), "gazetteer", "import", file.toString());
        assertEquals(1, done.code());
        assertTrue(done.err().contains("cannot write in "), done.err());
    }

    @Test
    void wrongUsageIsSaidAsSuch() throws IOException {
        Path file = page("AM.txt", VILLAGES);
        for (Object[] words :
                List.of(
                        new Object[] {},
                        new Object[] {"--name", "../up", file},
                        new Object[] {"--countries", "Armenia", file},
                        new Object[] {"--features", "P,", "--features", "mountains", file})) {
            Launched done = add(words);
            assertEquals(2, done.code(), done.err());
            assertTrue(done.err().contains("`dateline gazetteer help import`"), done.err());
        }
        assertEquals(2, run("gazetteer").code());
        assertTrue(run("gazetteer").err().contains("say import, list or find"));
        Launched help = run("gazetteer", "help", "import");
        assertEquals(0, help.code());
        assertTrue(help.out().lines().allMatch(line -> line.length() <= 80), help.out());
    }

    @Test
    void theSizeOfWhatIsKeptIsBounded() throws IOException {
        Path file = folder.resolve("all.txt");
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i <= 400_000; i++) {
                out.write(geonames(20_000_000 + i, "Q" + i, "", "39.5", "46.3", "P\tPPL"));
            }
        }
        refused(file, "more than 400,000 rows to keep: choose with --countries or --features");
        Launched none = add("--countries", "AZ", file);
        assertTrue(none.out().contains("0 kept, 0 broken, 400,001 not chosen"), none.out());
    }
}
