package org.dateline.place;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// The rows of a pack by their ids. Made only where places are imported: it costs a walk over all.
final class Ids {

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();

    Ids(Pack pack) {
        for (int row = 0; row < pack.size(); row++) {
            int number = pack.number(row);
            if (number > 0) {
                numbers.put(number, row);
            } else {
                labels.put(pack.id(row), row);
            }
        }
    }

    OptionalInt row(String id) {
        Integer row =
                id.startsWith(Pack.GEONAMES) && !labels.containsKey(id)
                        ? numbers.get(Integer.parseInt(id.substring(Pack.GEONAMES.length())))
                        : labels.get(id);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /// The row of a GeoNames number.
    OptionalInt row(int number) {
        Integer row = numbers.get(number);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }
}
