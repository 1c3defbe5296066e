package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The division in which a site lies: by its codes, else that of the nearest town, else its
/// country.
final class Surroundings {

    private static final double NEAR_KM = 50;

    /// Degrees a side; a near town lies at most in the next cell, but close to the poles.
    private static final double CELL = 1;

    private final Gazetteer base;
    private final Terrain terrain;
    private final Ids ids;
    private final Map<Long, List<Integer>> towns = new HashMap<>();

    Surroundings(Gazetteer base) {
        this.base = base;
        this.terrain = new Terrain(base);
        this.ids = new Ids(base.base());
        for (int row = 0; row < base.builtInSize(); row++) {
            if (base.kind(row).isSettlement()) {
                long cell = cell(base.lat(row), base.lon(row), 0, 0);
                towns.computeIfAbsent(cell, c -> new ArrayList<>()).add(row);
            }
        }
    }

    /// The built-in row of the division or country, or [Entry#NOWHERE].
    int of(Site site) {
        int coded = coded(site.division());
        if (coded != Entry.NOWHERE) {
            return coded;
        }
        int country = ids.row("iso:" + site.country()).orElse(Entry.NOWHERE);
        return nearest(site, country)
                .map(base::parent)
                .filter(parent -> isWider(site.kind(), base.kind(parent)))
                .orElse(country);
    }

    /// A district lies in no other district.
    private static boolean isWider(Kind kind, Kind container) {
        return kind.isSettlement() || kind == Kind.SITE || container.compareTo(kind) < 0;
    }

    private int coded(String division) {
        String[] codes = division.split("\\.", -1);
        if (codes.length > 2) {
            String district = "adm2:" + codes[0] + "." + codes[1] + "." + codes[2];
            if (ids.row(district).isPresent()) {
                return ids.row(district).getAsInt();
            }
        }
        return codes.length > 1
                ? ids.row("adm1:" + codes[0] + "." + codes[1]).orElse(Entry.NOWHERE)
                : Entry.NOWHERE;
    }

    /// The ISO code of the nearest town's country.
    Optional<String> country(Site site) {
        return nearest(site, Entry.NOWHERE).flatMap(row -> Terrain.countryCode(base, row));
    }

    /// The nearest town, of this country if one is given.
    private Optional<Integer> nearest(Site site, int country) {
        Optional<Integer> best = Optional.empty();
        double least = NEAR_KM;
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                long cell = cell(site.lat(), site.lon(), north, east);
                for (int row : towns.getOrDefault(cell, List.of())) {
                    double km = Terrain.km(site.lat(), site.lon(), base.lat(row), base.lon(row));
                    boolean inside = country == Entry.NOWHERE || terrain.country(row) == country;
                    if (km < least && inside) {
                        least = km;
                        best = Optional.of(row);
                    }
                }
            }
        }
        return best.filter(row -> base.parent(row) != Entry.NOWHERE);
    }

    private static long cell(double lat, double lon, int north, int east) {
        long y = (long) Math.floor(lat / CELL) + north;
        long x = (long) Math.floor(lon / CELL) + east;
        return y * 1_000 + x;
    }
}
