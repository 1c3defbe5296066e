package org.dateline.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.text.Table;

/// How many one telling says were killed without a number: the people whom it names as killed, one
/// where it describes a single person ("the pilot was killed"). It says nothing where a group is.
final class Dead {

    private static final Set<String> KILLED = killed();

    private Dead() {}

    static OptionalInt in(Profile profile, Happening happening) {
        Incident incident = happening.incident();
        List<Party> victims =
                incident.actors().stream().filter(p -> p.role() == Party.Role.VICTIM).toList();
        boolean people = victims.stream().allMatch(p -> p.kind() == Party.Kind.PERSON);
        if (victims.isEmpty() || !people || !happening.single() || !isDeadly(profile, incident)) {
            return OptionalInt.empty();
        }
        int named = Math.max(1, happening.victims().size());
        return OptionalInt.of(Math.max(named, Joined.victims(profile, incident)));
    }

    private static boolean isDeadly(Profile profile, Incident incident) {
        return incident.trigger().stream()
                .flatMap(span -> Words.of(profile.words(span)).stream())
                .anyMatch(KILLED::contains);
    }

    /// What figures take for killed, too.
    private static Set<String> killed() {
        Set<String> out = new HashSet<>();
        Table table = Table.read("/lang/en/measures.tsv");
        for (String kind : List.of("verb", "act", "state", "noun")) {
            table.of(kind).stream()
                    .filter(row -> row.getFirst().equals("killed"))
                    .forEach(row -> out.add(row.get(1).toLowerCase(Locale.ROOT)));
        }
        return Set.copyOf(out);
    }
}
