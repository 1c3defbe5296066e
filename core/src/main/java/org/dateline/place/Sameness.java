package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

/// Which known place a site is, if any: by its own id, by a GeoNames number that nearness and a
/// name bear out, else by a shared name of the same class close by.
///
/// Countries are not asked: who governs a place does not make it another.
final class Sameness {

    private static final double NAMED_KM = 3;
    private static final double NUMBERED_KM = 10;
    private static final double DISTRICT_KM = 50;
    private static final double PROVINCE_KM = 100;

    /// Degrees a side; nothing that is the same lies beyond the next cell.
    private static final double CELL = 0.1;

    private final Gazetteer base;
    private final Ids ids;
    private final Map<Integer, Site> byNumber = new HashMap<>();
    private final Map<Long, List<Site>> byCell = new HashMap<>();

    Sameness(Gazetteer base) {
        this.base = base;
        this.ids = new Ids(base.base());
    }

    /// Makes a site known.
    void add(Site site) {
        number(site.id()).ifPresent(n -> byNumber.put(n, site));
        byCell.computeIfAbsent(cell(site, 0, 0), c -> new ArrayList<>()).add(site);
    }

    /// The id of the place that it is.
    Optional<String> find(Site site) {
        if (ids.row(site.id()).isPresent()) {
            return Optional.of(site.id());
        }
        SortedSet<String> keys = site.keys();
        return numbered(site, keys).or(() -> builtIn(site, keys)).or(() -> imported(site, keys));
    }

    /// Whether a place of this id came with Dateline.
    OptionalInt builtIn(String id) {
        return ids.row(id);
    }

    private static OptionalInt number(String id) {
        return id.startsWith(Pack.GEONAMES)
                ? OptionalInt.of(Integer.parseInt(id.substring(Pack.GEONAMES.length())))
                : OptionalInt.empty();
    }

    private Optional<String> numbered(Site site, SortedSet<String> keys) {
        if (site.geonames().isEmpty()) {
            return Optional.empty();
        }
        int number = site.geonames().getAsInt();
        OptionalInt row = ids.row(number);
        if (row.isPresent()) {
            boolean same = km(site, row.getAsInt()) <= NUMBERED_KM && isNamed(row.getAsInt(), keys);
            return same ? Optional.of(base.id(row.getAsInt())) : Optional.empty();
        }
        return Optional.ofNullable(byNumber.get(number))
                .filter(known -> km(site, known) <= NUMBERED_KM && shares(known, keys))
                .map(Site::id);
    }

    private boolean isNamed(int row, SortedSet<String> keys) {
        return keys.stream()
                .anyMatch(key -> base.find(key).hits().stream().anyMatch(h -> h.row() == row));
    }

    private Optional<String> builtIn(Site site, SortedSet<String> keys) {
        int best = Entry.NOWHERE;
        double least = reach(site.kind());
        for (String key : keys) {
            for (Keys.Hit hit : base.find(key).hits()) {
                double km = km(site, hit.row());
                boolean nearer = km < least || (km == least && hit.row() < best);
                if (nearer && isOneClass(site.kind(), base.kind(hit.row()))) {
                    least = km;
                    best = hit.row();
                }
            }
        }
        return best == Entry.NOWHERE ? Optional.empty() : Optional.of(base.id(best));
    }

    private static double reach(Kind kind) {
        return switch (kind) {
            case PROVINCE -> PROVINCE_KM;
            case DISTRICT -> DISTRICT_KM;
            default -> NAMED_KM;
        };
    }

    private static boolean isOneClass(Kind a, Kind b) {
        return a == b || (a.isSettlement() && b.isSettlement());
    }

    private Optional<String> imported(Site site, SortedSet<String> keys) {
        Optional<Site> best = Optional.empty();
        double least = NAMED_KM;
        for (Site known : around(site)) {
            double km = km(site, known);
            if (km < least && isOneClass(site.kind(), known.kind()) && shares(known, keys)) {
                least = km;
                best = Optional.of(known);
            }
        }
        return best.map(Site::id);
    }

    private static boolean shares(Site known, SortedSet<String> keys) {
        return known.keys().stream().anyMatch(keys::contains);
    }

    private List<Site> around(Site site) {
        List<Site> out = new ArrayList<>();
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                out.addAll(byCell.getOrDefault(cell(site, north, east), List.of()));
            }
        }
        return out;
    }

    private static long cell(Site site, int north, int east) {
        long y = (long) Math.floor(site.lat() / CELL) + north;
        long x = (long) Math.floor(site.lon() / CELL) + east;
        return y * 100_000 + x;
    }

    private double km(Site site, int row) {
        return Terrain.km(site.lat(), site.lon(), base.lat(row), base.lon(row));
    }

    private static double km(Site site, Site other) {
        return Terrain.km(site.lat(), site.lon(), other.lat(), other.lon());
    }
}
