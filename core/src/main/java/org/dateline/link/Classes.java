package org.dateline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Ids or names that count as one, closed transitively. The smallest id stands for its class, so
/// that the order of joining never shows.
public final class Classes {

    private final Map<String, String> parent = new HashMap<>();

    /// The smallest of the class that this one is in: itself, where it was never joined.
    public String find(String id) {
        String at = id;
        String up = parent.getOrDefault(at, at);
        while (!up.equals(at)) {
            at = up;
            up = parent.getOrDefault(at, at);
        }
        if (!at.equals(id)) {
            parent.put(id, at);
        }
        return at;
    }

    public void join(String one, String other) {
        String a = find(one);
        String b = find(other);
        if (a.compareTo(b) < 0) {
            parent.put(b, a);
        } else if (b.compareTo(a) < 0) {
            parent.put(a, b);
        }
    }

    boolean together(String one, String other) {
        return find(one).equals(find(other));
    }

    /// All classes of these ids, each sorted, in the order of their smallest.
    List<List<String>> of(Iterable<String> ids) {
        NavigableMap<String, List<String>> out = new TreeMap<>();
        ids.forEach(id -> out.computeIfAbsent(find(id), k -> new ArrayList<>()).add(id));
        out.values().forEach(members -> members.sort(null));
        return List.copyOf(out.values());
    }
}
