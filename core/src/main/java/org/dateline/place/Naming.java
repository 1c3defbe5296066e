package org.dateline.place;

import java.util.List;

/// Further names of a place that another source holds, by its id.
public record Naming(String id, List<String> names, List<String> others) {
    public Naming {
        names = List.copyOf(names);
        others = List.copyOf(others);
    }
}
