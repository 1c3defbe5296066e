package org.dateline.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Party;
import org.dateline.text.Nations;
import org.dateline.text.Table;

/// Of what kind a party is, as far as its name tells: an organised group, people without arms, a
/// state's force, somebody armed of neither.
public enum Standing {
    NONSTATE,
    CIVILIAN,
    STATE,
    ARMED,
    UNSTATED;

    private static final Map<Standing, Set<String>> WORDS = load();

    /// By the words of the name (`lang/en/standings.tsv`), in the order above; a nation's "forces"
    /// are its state's.
    public static Standing of(Party party) {
        if (party.kind() == Party.Kind.STATE) {
            return STATE;
        }
        List<String> words = List.of(party.name().split("[^\\p{L}-]+", -1));
        for (Standing standing : values()) {
            Set<String> list = WORDS.getOrDefault(standing, Set.of());
            if (words.stream().anyMatch(w -> list.contains(w.toLowerCase(Locale.ROOT)))) {
                boolean national = words.stream().anyMatch(w -> Nations.country(w).isPresent());
                return standing == ARMED && national ? STATE : standing;
            }
        }
        return UNSTATED;
    }

    public boolean isArmed() {
        return isOrganised() || this == ARMED;
    }

    public boolean isOrganised() {
        return this == NONSTATE || this == STATE;
    }

    private static Map<Standing, Set<String>> load() {
        Map<Standing, Set<String>> out = new HashMap<>();
        for (List<String> row : Table.read("/lang/en/standings.tsv").rows()) {
            out.computeIfAbsent(
                            valueOf(row.getFirst().toUpperCase(Locale.ROOT)), s -> new HashSet<>())
                    .addAll(List.of(row.get(1).split("\\|", -1)));
        }
        return Map.copyOf(out);
    }
}
