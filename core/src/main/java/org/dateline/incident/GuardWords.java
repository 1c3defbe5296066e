package org.dateline.incident;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Table;

/// The words that guards and realis look for, from `lang/en/incident-guards.tsv`.
final class GuardWords {

    private static final Map<String, Set<String>> ALL = load();

    private GuardWords() {}

    static boolean is(String kind, String lower) {
        return ALL.getOrDefault(kind, Set.of()).contains(lower);
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> out = new HashMap<>();
        for (List<String> row : Table.read("/lang/en/incident-guards.tsv").rows()) {
            out.computeIfAbsent(row.getFirst(), kind -> new HashSet<>())
                    .addAll(Arrays.asList(row.get(1).split("\\|", -1)));
        }
        return Map.copyOf(out);
    }
}
