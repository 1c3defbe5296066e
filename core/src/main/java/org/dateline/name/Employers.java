package org.dateline.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.Name;
import org.dateline.model.Name.Kind;

/// Whom a role speaks for: "MoD spokesman" belongs to the "Ministry of Defence" that the article
/// names, and stands on its side. Nothing where the article names none that fits.
final class Employers {

    private Employers() {}

    /// The names, each person with the organisation that the role names.
    static List<Name> of(List<Name> names, Map<String, String> acronyms) {
        return names.stream().map(name -> employed(name, names, acronyms)).toList();
    }

    private static Name employed(Name name, List<Name> names, Map<String, String> acronyms) {
        Optional<Name> employer =
                name.kind() == Kind.PERSON
                        ? name.role().flatMap(role -> named(role, names, acronyms))
                        : Optional.empty();
        return employer.isEmpty()
                ? name
                : new Name(
                        name.id(),
                        name.kind(),
                        name.name(),
                        name.role(),
                        name.side().or(() -> employer.get().side()),
                        employer.map(Name::id),
                        name.mentions());
    }

    private static Optional<Name> named(
            String role, List<Name> names, Map<String, String> acronyms) {
        List<Name> fitting =
                names.stream()
                        .filter(n -> n.kind() == Kind.ORGANISATION)
                        .filter(n -> fits(role, n, acronyms))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean fits(String role, Name organisation, Map<String, String> acronyms) {
        SortedSet<String> own = words(organisation.name());
        for (String word : role.split(" ", -1)) {
            boolean capitals = word.chars().filter(Character::isUpperCase).count() > 1;
            boolean stands =
                    organisation.name().equals(acronyms.get(word))
                            || isShortFor(word, organisation.name())
                            || organisation.name().equals(word);
            if (capitals && stands) {
                return true;
            }
        }
        return own.size() > 1 && words(role).containsAll(own);
    }

    /// `MoD` of `Ministry of Defence`, and of `Georgian Ministry of Defence`.
    private static boolean isShortFor(String word, String name) {
        String initials = initials(name).toLowerCase(Locale.ROOT);
        return word.length() > 2 && initials.endsWith(word.toLowerCase(Locale.ROOT));
    }

    /// A name of one word has none.
    private static String initials(String name) {
        StringBuilder out = new StringBuilder();
        String[] words = name.split(" ", -1);
        for (String word : words) {
            out.append(word.isEmpty() || words.length < 2 ? "" : word.substring(0, 1));
        }
        return out.toString();
    }

    private static SortedSet<String> words(String name) {
        SortedSet<String> out =
                new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)));
        out.removeAll(List.of("of", "the", "for", "and"));
        return out;
    }
}
