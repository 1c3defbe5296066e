package org.dateline.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Files of place names on their way into a home.
class GazetteerImportTest extends Villages {

    @Test
    void aCountryFileOfGeoNamesGivesItsVillagesToReadings() throws IOException {
        Path file = page("AM.txt", VILLAGES);
        Path text =
                page(
                        "a.txt",
                        "Shells fell near Goris in Armenia. Two shells hit the village of Qorvik on"
                                + " Monday, the ministry said in Goris.\n");
        Launched before = run("read", "--json", text.toString());
        assertFalse(before.out().contains("geonames:99000001"), before.out());
        Launched done = add(file);
        assertEquals(0, done.code(), done.err());
        assertEquals(
                file
                        + ": GeoNames places, 3 rows: 2 kept, 0 broken, 1 not chosen\n"
                        + "local: 2 new places, further names for 0 built-in ones\n",
                done.out().replace(System.lineSeparator(), "\n"));
        Launched after = run("read", "--json", "--gazetteer", "local", text.toString());
        assertTrue(after.out().contains("\"id\":\"geonames:99000001\""), after.out());
        Path moved =
                Files.copy(
                        home.folder().resolve("gazetteers/local/places.bin"),
                        folder.resolve("moved.bin"));
        assertEquals(
                after.out(),
                run("read", "--json", "--gazetteer", moved.toString(), text.toString()).out());
        assertEquals(before.out(), run("read", "--json", text.toString()).out());
        Launched listed = run("gazetteer", "list");
        String digest = after.out().replaceAll("(?s).*\"gazetteer\":\"([0-9a-f]{16})\".*", "$1");
        assertTrue(listed.out().contains("local  2 places  " + digest), listed.out());
        assertTrue(listed.out().contains("CC BY 4.0"), listed.out());
        assertTrue(listed.out().lines().allMatch(line -> line.length() <= 80), listed.out());
        Launched found = run("gazetteer", "find", "qorvigh");
        assertTrue(found.out().startsWith("Qorvik  populated place, "), found.out());
        assertTrue(found.out().contains("Armenia"), found.out());
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherChoiceDoes() throws IOException {
        Path file = page("AM.txt", VILLAGES);
        assertEquals(0, add(file).code());
        byte[] first = packed();
        Path copy = page("copy.txt", VILLAGES);
        Launched again = add(file, copy);
        assertEquals(0, again.code());
        assertEquals(2, again.out().lines().filter(l -> l.contains("nothing changed")).count());
        assertArrayEquals(first, packed());
        assertEquals(0, add("--features", "P,T", file).code());
        assertTrue(run("gazetteer", "find", "Mount Qaldar").out().contains("site"));
        assertEquals(0, add(file).code());
        assertArrayEquals(first, packed());
    }

    @Test
    void theOrderOfFilesDoesNotMatter() throws IOException {
        Path one = page("AM.txt", VILLAGES);
        Path two =
                page("list.csv", "name,lat,lon,names\n\"Qorvik, Old\",39.58,46.36,Qorvan|Qorvun\n");
        Path names = page("names.txt", "1\t99000001\ten\tQorwick\t1\t\t\t\t\t\n");
        assertEquals(0, add(names, two, one).code());
        byte[] together = packed();
        assertEquals(0, add("--name", "other", one).code());
        assertEquals(0, add("--name", "other", two, names).code());
        assertArrayEquals(
                together, Files.readAllBytes(home.folder().resolve("gazetteers/other/places.bin")));
        for (String name : List.of("Qorvan", "Qorvik, Old", "Qorwick")) {
            assertFalse(run("gazetteer", "find", name).out().contains("nothing found"), name);
        }
    }

    @Test
    void bothLayoutsOfGnsAreReadAndTheirCountriesFound() throws IOException {
        Path old =
                page(
                        "am.txt",
                        "RC\tUFI\tUNI\tLAT\tLONG\tFC\tDSG\tCC1\tNT\tFULL_NAME_RO\n"
                                + "5\t-77\t1\t39.52\t46.36\tP\tPPL\tQM\tN\tQorvik\n"
                                + "5\t-77\t2\t39.52\t46.36\tP\tPPL\tQM\tV\tQorvigh\n");
        Path now =
                page(
                        "now.txt",
                        "rk\tufi\tuni\tfull_name\tnt\tlat_dd\tlong_dd\tdesig_cd\tfc\tcc_ft\n"
                                + "1\t-78\t3\tQaldar\tN\t39.56\t46.36\tPPL\tP\tARM\n");
        Launched done = add(old, now);
        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().contains("local: 2 new places"), done.out());
        Launched found = run("gazetteer", "find", "Qorvigh");
        assertTrue(found.out().startsWith("Qorvik"), found.out());
        assertTrue(found.out().contains("Armenia"), found.out());
    }

    @Test
    void packedFilesAreUnpackedOnTheWay() throws IOException {
        Path gz = folder.resolve("AM.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(VILLAGES.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Path zip = folder.resolve("AM.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("About these files\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("AM.txt"));
            out.write(VILLAGES.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertEquals(0, add(zip).code());
        byte[] first = packed();
        assertEquals(0, add("--name", "gz", gz).code());
        assertArrayEquals(
                first, Files.readAllBytes(home.folder().resolve("gazetteers/gz/places.bin")));
        byte[] half = Files.readAllBytes(gz);
        Path cut = Files.write(folder.resolve("cut.gz"), java.util.Arrays.copyOf(half, 60));
        refused(cut, "fetch it again");
    }

    @Test
    void packsOfWhosOnFirstAreMergedWithTheBuiltInTowns() {
        Path packs = Path.of("..", "..", "shared", "data", "gazetteer");
        assumeTrue(Files.isDirectory(packs), "skipped: ../shared is not there");
        Launched done = add(packs.resolve("wof-AM.tsv.xz"), packs.resolve("wof-AZ.tsv.xz"));
        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().contains("3,854 rows: 2,"), done.out());
        Launched found = run("gazetteer", "find", "Stepanakert");
        assertEquals(1, found.out().lines().filter(l -> l.contains(", Azerbaijan")).count());
        Launched karinTak = run("gazetteer", "find", "Karin Tak");
        assertTrue(karinTak.out().contains("geonames:148235"), karinTak.out());
        assertTrue(run("gazetteer", "list").out().contains("Who's On First"));
    }
}
