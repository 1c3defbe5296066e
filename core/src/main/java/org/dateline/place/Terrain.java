package org.dateline.place;

/// Relations between rows of a gazetteer: what lies in what, and how far apart.
final class Terrain {

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
        double lat = StrictMath.toRadians(gazetteer.lat(b) - gazetteer.lat(a));
        double lon = StrictMath.toRadians(gazetteer.lon(b) - gazetteer.lon(a));
        double h =
                square(StrictMath.sin(lat / 2))
                        + StrictMath.cos(StrictMath.toRadians(gazetteer.lat(a)))
                                * StrictMath.cos(StrictMath.toRadians(gazetteer.lat(b)))
                                * square(StrictMath.sin(lon / 2));
        return 2 * EARTH_KM * StrictMath.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
