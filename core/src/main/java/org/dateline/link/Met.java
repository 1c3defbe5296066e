package org.dateline.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Articles that by themselves were found to tell of one incident.
///
/// A group may also hold articles that nothing but a third one brings together. That is enough to
/// count them as one incident, not to set one's numbers against the other's.
final class Met {

    private final Map<String, Set<String>> others = new HashMap<>();

    void add(Collection<String> some, Collection<String> others) {
        for (String one : some) {
            this.others.computeIfAbsent(one, k -> new HashSet<>()).addAll(others);
        }
        for (String other : others) {
            this.others.computeIfAbsent(other, k -> new HashSet<>()).addAll(some);
        }
    }

    /// Whether two articles are one or have met.
    boolean together(String one, String other) {
        return one.equals(other) || others.getOrDefault(one, Set.of()).contains(other);
    }
}
