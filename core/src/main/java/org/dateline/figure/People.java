package org.dateline.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Table;

/// Words for people, from `lang/en/people.tsv`: "soldier", "children".
public final class People {

    private static final Map<String, Boolean> PLURAL = load();

    private People() {}

    public static boolean isOne(String lower) {
        return Boolean.FALSE.equals(PLURAL.get(lower));
    }

    public static boolean areSome(String lower) {
        return Boolean.TRUE.equals(PLURAL.get(lower));
    }

    public static boolean names(String lower) {
        return PLURAL.containsKey(lower);
    }

    private static Map<String, Boolean> load() {
        Map<String, Boolean> out = new HashMap<>();
        for (List<String> row : Table.read("/lang/en/people.tsv").rows()) {
            out.put(row.get(1), true);
            out.put(row.getFirst(), false);
        }
        return Map.copyOf(out);
    }
}
