package org.dateline.bench.gazetteer;

import java.util.List;
import java.util.Optional;

/// A populated place as GeoNames' cities500 lists it.
///
/// `province` and `district` are its codes joined by dots: `US.TX`, `US.TX.113`.
record Town(
        int id,
        String name,
        String ascii,
        List<String> alternates,
        double lat,
        double lon,
        String feature,
        String country,
        String province,
        Optional<String> district,
        long population) {

    private static final int COLUMNS = 19;

    Town {
        alternates = List.copyOf(alternates);
    }

    /// Reads one line. The columns are those of geonames.org/export.
    static Town of(String line) {
        String[] c = line.split("\t", -1);
        if (c.length != COLUMNS) {
            throw new IllegalArgumentException("not 19 columns: " + line);
        }
        String province = c[8] + "." + c[10];
        return new Town(
                Integer.parseInt(c[0]),
                c[1],
                c[2],
                c[3].isEmpty() ? List.of() : List.of(c[3].split(",", -1)),
                Double.parseDouble(c[4]),
                Double.parseDouble(c[5]),
                c[7],
                c[8],
                province,
                c[11].isEmpty() ? Optional.empty() : Optional.of(province + "." + c[11]),
                c[14].isEmpty() ? 0 : Long.parseLong(c[14]));
    }
}
