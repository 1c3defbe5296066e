package org.dateline.link;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.Decision;
import org.dateline.model.Links;
import org.dateline.model.Reading;

/// Links a whole set of readings from nothing: which articles are worth comparing, what comparing
/// them finds, what follows for those that hang together, and what reaches across. A function of
/// the set and of people's decisions, never of the order in which readings or decisions come.
public final class Grouping {

    private Grouping() {}

    /// What follows from the readings and what people decided.
    public static Links of(Collection<Reading> readings, List<Decision> decisions) {
        SortedMap<String, Reading> byId = new TreeMap<>();
        readings.forEach(reading -> byId.put(RecordId.article(reading).toString(), reading));
        Comparer comparer = new Comparer(id -> Objects.requireNonNull(byId.get(id), id), decisions);
        SortedMap<String, Keys> keys = new TreeMap<>();
        byId.keySet().forEach(id -> keys.put(id, comparer.keys(id)));
        List<Candidates.Pair> pairs = Candidates.among(keys);
        List<Tie> ties = comparer.ties(pairs);
        List<Part> parts =
                Parts.of(byId.keySet(), pairs, ties, decisions).stream()
                        .map(comparer::part)
                        .toList();
        List<Tie> conflicts = comparer.conflicts(Doubts.of(pairs, ties));
        return Across.of(parts, ties, conflicts, decisions);
    }
}
