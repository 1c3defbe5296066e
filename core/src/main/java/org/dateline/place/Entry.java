package org.dateline.place;

import java.util.List;

/// One place of the gazetteer.
///
/// `parent` is the row of the division or country that it lies in, or [#NOWHERE]. Degrees are WGS
/// 84. `radiusKm` is how far from the point the place reaches; `population` 0 is unknown.
public record Entry(
        String id,
        String name,
        List<String> others,
        Kind kind,
        int parent,
        double lat,
        double lon,
        int radiusKm,
        long population) {

    /// The parent of what lies in no country.
    public static final int NOWHERE = 0xFFFF;

    public Entry {
        others = List.copyOf(others);
    }
}
