package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Imported places beside the built-in ones, in the neighbourhood of a town.
class MergeTest {

    private static final Gazetteer BUILT_IN = Gazetteer.builtIn();
    private static final int GORIS = inArmenia("Goris");
    private static final double LAT = BUILT_IN.lat(GORIS);
    private static final double LON = BUILT_IN.lon(GORIS);
    private static final String ID = BUILT_IN.id(GORIS);

    private static int inArmenia(String name) {
        return BUILT_IN.find(Fold.key(name)).hits().stream()
                .map(Keys.Hit::row)
                .filter(row -> Terrain.countryCode(BUILT_IN, row).orElse("").equals("AM"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anUnknownVillageIsAPlaceOfItsOwnInTheDivisionOfTheNearestTown() {
        Gazetteer all = with(site("wof:1", 0, LAT + 0.05, "Qorvik"));
        int row = row(all, "Qorvik");
        assertEquals("wof:1", all.id(row));
        assertTrue(all.isImported(row));
        assertEquals(BUILT_IN.parent(GORIS), all.parent(row));
        assertEquals(List.of("AM"), Terrain.countryCode(all, row).stream().toList());
        assertTrue(BUILT_IN.find("qorvik").hits().isEmpty());
    }

    @Test
    void aNameSharedCloseByIsOnePlaceWithFurtherNames() {
        Gazetteer all = with(site("wof:1", 0, LAT + 0.01, "Qorgoris", "Goris"));
        assertEquals(ID, all.id(row(all, "Qorgoris")));
        assertEquals(BUILT_IN.find("goris"), all.find("goris"));
    }

    @Test
    void theSameNameFartherOffIsAnother() {
        Gazetteer all = with(site("wof:1", 0, LAT + 0.1, "Goris"));
        assertEquals(BUILT_IN.find("goris").hits().size() + 1, all.find("goris").hits().size());
    }

    @Test
    void aNumberIsBelievedOnlyNearbyAndByName() {
        int number = Integer.parseInt(ID.substring("geonames:".length()));
        assertEquals(ID, idOf(site("wof:1", number, LAT + 0.07, "Qorvik", "Goris")));
        assertEquals("wof:1", idOf(site("wof:1", number, LAT + 0.07, "Qorvik")));
        assertEquals("wof:1", idOf(site("wof:1", number, LAT + 0.7, "Qorvik", "Goris")));
    }

    private static String idOf(Site site) {
        Gazetteer all = with(site);
        return all.id(row(all, "Qorvik"));
    }

    @Test
    void twoSourcesOfOneVillageMakeOneWhateverTheirOrder() {
        Site ours = site("wof:1", 0, LAT + 0.05, "Qorvik", "Qorvigh");
        Site theirs = site("geonames:16000001", 0, LAT + 0.06, "Qorvigh");
        byte[] packed = Merge.of(BUILT_IN, List.of(ours, theirs), List.of()).pack();
        assertArrayEquals(packed, Merge.of(BUILT_IN, List.of(theirs, ours), List.of()).pack());
        Gazetteer all = BUILT_IN.with(packed);
        assertEquals(1, all.find("qorvik").hits().size());
        assertEquals("geonames:16000001", all.id(row(all, "Qorvik")));
        assertEquals(row(all, "Qorvik"), row(all, "Qorvigh"));
    }

    @Test
    void aMountainIsNoSecondTownBesideIt() {
        Site peak = kind(Kind.SITE, site("own:1", 0, LAT, "Goris"));
        Gazetteer all = with(peak);
        assertEquals(BUILT_IN.find("goris").hits().size() + 1, all.find("goris").hits().size());
    }

    @Test
    void furtherNamesGoToPlacesThatAreHeldAndToNoOthers() {
        Merge merge =
                Merge.of(
                        BUILT_IN,
                        List.of(),
                        List.of(
                                new Naming(ID, List.of("Qorgoris"), List.of()),
                                new Naming("geonames:16000002", List.of("Qornowhere"), List.of())));
        Gazetteer all = BUILT_IN.with(merge.pack());
        assertEquals(ID, all.id(row(all, "Qorgoris")));
        assertTrue(all.find("qornowhere").hits().isEmpty());
        assertEquals(List.of(0, 1), List.of(merge.added(), merge.builtIn()));
    }

    @Test
    void countriesOfAnotherSchemeFollowFromWhereTheirPlacesLie() {
        Site one = in("gns:QQ", site("gns:1", 0, LAT + 0.05, "Qorvik"));
        Site two = in("gns:QQ", site("gns:2", 0, LAT + 0.06, "Qorvak"));
        Gazetteer all = with(one, two);
        assertEquals("AM", Terrain.countryCode(all, row(all, "Qorvak")).orElse("none"));
    }

    @Test
    void theDigestNamesBothAndChangedBytesAreRefused() {
        byte[] packed =
                Merge.of(BUILT_IN, List.of(site("wof:1", 0, LAT, "Qorvik")), List.of()).pack();
        Gazetteer all = BUILT_IN.with(packed);
        assertEquals(16, all.digest().length());
        assertNotEquals(BUILT_IN.digest(), all.digest());
        assertNotEquals(Gazetteer.of(packed).digest(), all.digest());
        packed[packed.length - 1] ^= 1;
        assertThrows(IllegalArgumentException.class, () -> BUILT_IN.with(packed));
    }

    private static Gazetteer with(Site... sites) {
        return BUILT_IN.with(Merge.of(BUILT_IN, List.of(sites), List.of()).pack());
    }

    private static int row(Gazetteer gazetteer, String name) {
        return gazetteer.find(Fold.key(name)).hits().getFirst().row();
    }

    private static Site site(String id, int geonames, double lat, String... names) {
        return new Site(
                id,
                geonames == 0 ? OptionalInt.empty() : OptionalInt.of(geonames),
                Kind.TOWN,
                lat,
                LON,
                "AM",
                "",
                0,
                List.of(names[0]),
                List.of(names).subList(1, names.length));
    }

    private static Site kind(Kind kind, Site s) {
        return new Site(
                s.id(),
                s.geonames(),
                kind,
                s.lat(),
                s.lon(),
                s.country(),
                "",
                0,
                s.names(),
                s.others());
    }

    private static Site in(String country, Site site) {
        return new Site(
                site.id(),
                site.geonames(),
                site.kind(),
                site.lat(),
                site.lon(),
                country,
                "",
                0,
                site.names(),
                site.others());
    }
}
