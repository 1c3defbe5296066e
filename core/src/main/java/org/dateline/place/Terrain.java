package org.dateline.place;

import java.util.Optional;

/// Relations between rows of a gazetteer: what lies in what, and how far apart.
public final class Terrain {

    private static final double EARTH_KM = 6371;
    private static final int DEEPEST = 4;

    private final Gazetteer gazetteer;

    Terrain(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// Whether a row lies in a division, country or area.
    boolean isIn(int row, int container) {
        if (row == container) {
            return false;
        }
        if (gazetteer.kind(container).isArea()) {
            return km(row, container) <= gazetteer.radiusKm(container);
        }
        int at = gazetteer.parent(row);
        for (int depth = 0; depth < DEEPEST && at != Entry.NOWHERE; depth++) {
            if (at == container) {
                return true;
            }
            at = gazetteer.parent(at);
        }
        return false;
    }

    /// The ISO 3166-1 code of a row's country, where it lies in one.
    public static Optional<String> countryCode(Gazetteer gazetteer, int row) {
        int country = new Terrain(gazetteer).country(row);
        return country == Entry.NOWHERE
                ? Optional.empty()
                : Optional.of(gazetteer.id(country).substring("iso:".length()));
    }

    /// The country of a row, itself if it is one, or [Entry#NOWHERE].
    int country(int row) {
        return up(row, Kind.COUNTRY);
    }

    int province(int row) {
        return up(row, Kind.PROVINCE);
    }

    private int up(int row, Kind kind) {
        int at = row;
        for (int depth = 0; depth < DEEPEST && at != Entry.NOWHERE; depth++) {
            if (gazetteer.kind(at) == kind) {
                return at;
            }
            at = gazetteer.parent(at);
        }
        return Entry.NOWHERE;
    }

    double km(int a, int b) {
        return km(gazetteer.lat(a), gazetteer.lon(a), gazetteer.lat(b), gazetteer.lon(b));
    }

    /// Along the great circle between two points in degrees.
    static double km(double latA, double lonA, double latB, double lonB) {
        double lat = StrictMath.toRadians(latB - latA);
        double lon = StrictMath.toRadians(lonB - lonA);
        double h =
                square(StrictMath.sin(lat / 2))
                        + StrictMath.cos(StrictMath.toRadians(latA))
                                * StrictMath.cos(StrictMath.toRadians(latB))
                                * square(StrictMath.sin(lon / 2));
        return 2 * EARTH_KM * StrictMath.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
