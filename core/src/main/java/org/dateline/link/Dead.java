package org.dateline.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.model.Incident;
import org.dateline.model.Party;
import org.dateline.model.Span;
import org.dateline.text.Table;

/// How many one telling says were killed without a number: the people whom it names as killed, one
/// where it describes a single person ("the pilot was killed"). It says nothing where a group is.
final class Dead {

    private static final Set<String> KILLED = of("killed");
    private static final Set<String> WOUNDED = of("wounded");

    private Dead() {}

    static OptionalInt in(Profile profile, Happening happening) {
        Incident incident = happening.incident();
        List<Party> victims =
                incident.actors().stream().filter(p -> p.role() == Party.Role.VICTIM).toList();
        boolean people = victims.stream().allMatch(p -> p.kind() == Party.Kind.PERSON);
        if (victims.isEmpty() || !people || !happening.single() || !isDeadly(profile, incident)) {
            return OptionalInt.empty();
        }
        int named = Math.max(1, happening.victims().size() - wounded(profile, victims));
        return OptionalInt.of(Math.max(named, Joined.victims(profile, incident)));
    }

    /// "shot and killed one and wounded another": those named behind the word for the wounded.
    private static int wounded(Profile profile, List<Party> victims) {
        return (int)
                victims.stream()
                        .filter(it -> it.name().strip().contains(" "))
                        .flatMap(it -> it.span().stream())
                        .filter(span -> WOUNDED.contains(before(profile, span)))
                        .count();
    }

    private static String before(Profile profile, Span span) {
        String text = profile.reading().page().text();
        List<String> words = Words.of(text.substring(Math.max(0, span.start() - 20), span.start()));
        return words.isEmpty() ? "" : words.getLast();
    }

    private static boolean isDeadly(Profile profile, Incident incident) {
        return incident.trigger().stream()
                .flatMap(span -> Words.of(profile.words(span)).stream())
                .anyMatch(KILLED::contains);
    }

    /// What figures take for killed or wounded, too.
    private static Set<String> of(String measure) {
        Set<String> out = new HashSet<>();
        Table table = Table.read("/lang/en/measures.tsv");
        for (String kind : List.of("verb", "act", "state", "noun")) {
            table.of(kind).stream()
                    .filter(row -> row.getFirst().equals(measure))
                    .forEach(row -> out.add(row.get(1).toLowerCase(Locale.ROOT)));
        }
        return Set.copyOf(out);
    }
}
