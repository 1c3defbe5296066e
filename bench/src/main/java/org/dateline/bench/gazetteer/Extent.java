package org.dateline.bench.gazetteer;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// A centre and how far the towns reach from it, in km.
record Extent(double lat, double lon, int radiusKm) {

    private static final double KM_A_DEGREE = 111.2;
    private static final double MOST = 0.95;

    /// The middle of the box that holds the towns but for the outermost twentieth on each side.
    static Extent of(List<Town> towns) {
        double lat = middle(towns, Town::lat);
        double lon = middle(towns, Town::lon);
        return around(lat, lon, towns);
    }

    /// A given centre and the distance within which most of the towns lie.
    static Extent around(double lat, double lon, List<Town> towns) {
        double[] km =
                towns.stream().mapToDouble(t -> km(lat, lon, t.lat(), t.lon())).sorted().toArray();
        double most = km.length == 0 ? 0 : km[(int) ((km.length - 1) * MOST)];
        return new Extent(lat, lon, (int) Math.max(10, Math.ceil(most)));
    }

    private static double middle(List<Town> towns, ToDoubleFunction<Town> side) {
        double[] sorted = towns.stream().mapToDouble(side).sorted().toArray();
        int last = sorted.length - 1;
        return (sorted[(int) (last * (1 - MOST))] + sorted[(int) Math.ceil(last * MOST)]) / 2;
    }

    /// Near enough for neighbours: the earth flat, a degree of longitude shrunk by the latitude.
    static double km(double lat, double lon, double lat2, double lon2) {
        double north = lat2 - lat;
        double east = (lon2 - lon) * StrictMath.cos(StrictMath.toRadians((lat + lat2) / 2));
        return KM_A_DEGREE * Math.sqrt(north * north + east * east);
    }
}
