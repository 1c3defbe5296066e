package org.dateline.bench.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.place.Entry;
import org.dateline.place.Fold;
import org.dateline.place.Spelling;
import org.dateline.place.Spelling.Sense;

/// The gazetteer while it grows: its rows, how they are written, and which row a code has.
final class Atlas {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Spelling> spellings = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();

    /// Adds a place under a code (`US`, `US.TX`) by which its parts find it.
    int add(String code, Entry entry) {
        entries.add(entry);
        rows.put(code, entries.size() - 1);
        return entries.size() - 1;
    }

    int row(String code) {
        return rows.getOrDefault(code, Entry.NOWHERE);
    }

    boolean has(String code) {
        return rows.containsKey(code);
    }

    void spell(int row, Sense sense, List<String> names) {
        for (String name : names) {
            key(row, sense, Fold.spelled(name));
        }
    }

    void key(int row, Sense sense, String key) {
        if (!key.isEmpty()) {
            spellings.add(new Spelling(key, row, sense));
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<Spelling> spellings() {
        return List.copyOf(spellings);
    }
}
