package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer BUILT_IN = Gazetteer.builtIn();

    @Test
    void itsDigestNamesItsBytes() {
        assertTrue(BUILT_IN.isWhole());
        assertEquals(16, BUILT_IN.digest().length());
    }

    @Test
    void everyRowLiesOnTheGlobeInsideSomethingBefore() {
        for (int row = 0; row < BUILT_IN.size(); row++) {
            assertTrue(Math.abs(BUILT_IN.lat(row)) <= 90, BUILT_IN.id(row));
            assertTrue(Math.abs(BUILT_IN.lon(row)) <= 180, BUILT_IN.id(row));
            int parent = BUILT_IN.parent(row);
            assertTrue(parent == Entry.NOWHERE || parent < row, BUILT_IN.id(row));
        }
    }

    @Test
    void noIdStandsTwice() {
        TreeSet<String> ids = new TreeSet<>();
        for (int row = 0; row < BUILT_IN.size(); row++) {
            assertTrue(ids.add(BUILT_IN.id(row)), BUILT_IN.id(row));
        }
    }

    @Test
    void oneIdHasTheNamesOfAllSides() {
        for (String name : List.of("Stepanakert", "Khankendi", "Xankəndi")) {
            assertTrue(
                    BUILT_IN.find(Fold.key(name)).hits().stream()
                            .anyMatch(h -> BUILT_IN.id(h.row()).equals("geonames:146970")),
                    name);
        }
    }

    @Test
    void whatIsPackedIsFoundAgain() {
        Entry land = entry("iso:QQ", "Qland", Kind.COUNTRY, Entry.NOWHERE, 1.5, -2.25);
        Entry town = entry("geonames:7", "Qtown", Kind.TOWN, 0, -89.9999, 179.9999);
        List<Spelling> spellings =
                List.of(
                        new Spelling("qtown on sea", 1, Spelling.Sense.OTHER_NAME),
                        new Spelling("qtown", 1, Spelling.Sense.NAME),
                        new Spelling("qland", 0, Spelling.Sense.NAME));
        Gazetteer packed = Gazetteer.of(Packing.pack(List.of(land, town), spellings));
        assertTrue(packed.isWhole());
        assertEquals(
                new Keys.Match(List.of(new Keys.Hit(1, Spelling.Sense.NAME)), true),
                packed.find("qtown"));
        assertEquals(new Keys.Match(List.of(), false), packed.find("qtow"));
        assertEquals("geonames:7", packed.id(1));
        assertEquals("iso:QQ", packed.id(0));
        assertEquals("Qtown", packed.name(1));
        assertEquals(-89.9999, packed.lat(1));
        assertEquals(179.9999, packed.lon(1));
    }

    @Test
    void anEmptyGazetteerFindsNothing() {
        Gazetteer empty = Gazetteer.of(Packing.pack(List.of(), List.of()));
        assertEquals(new Keys.Match(List.of(), false), empty.find("goris"));
    }

    @Test
    void otherBytesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Gazetteer.of(new byte[3]));
        assertThrows(IllegalArgumentException.class, () -> Gazetteer.of(new byte[99]));
    }

    private static Entry entry(
            String id, String name, Kind kind, int parent, double lat, double lon) {
        return new Entry(id, name, List.of(), kind, parent, lat, lon, 0, 0);
    }
}
