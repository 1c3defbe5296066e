package org.dateline.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Table;

/// The words that tell people, offices, organisations and groups apart (`lang/en/who.tsv`).
public final class PeopleWords {

    private static final Table TABLE = Table.read("/lang/en/who.tsv");
    private static final Set<String> TITLES = words("title");
    private static final Set<String> MODIFIERS = words("modifier");
    private static final Set<String> ORGANISATIONS = words("organisation");
    private static final Set<String> PAPERS = words("paper");
    private static final Set<String> GROUPS = words("group");
    private static final Set<String> PARTICLES = words("particle");
    private static final Set<String> NO_NAMES = words("not-name");
    private static final Set<String> LABELS = words("label");
    private static final Set<String> PLACE_OPENERS = words("place-opener");
    private static final Set<String> PLACE_ENDS = words("place-end");
    private static final Set<String> GIVEN = given();

    private PeopleWords() {}

    /// "president", "Col.", "spokesman".
    public static boolean isTitle(String word) {
        return TITLES.contains(lower(word));
    }

    static boolean isModifier(String word) {
        return MODIFIERS.contains(lower(word));
    }

    public static boolean isOrganisation(String word) {
        return ORGANISATIONS.contains(lower(word));
    }

    /// Something that speaks for its maker: "footage", "statement".
    public static boolean isPaper(String word) {
        return PAPERS.contains(lower(word));
    }

    static boolean isGroup(String word) {
        return GROUPS.contains(lower(word));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(lower(word));
    }

    /// What stands in capitals before a colon and is nobody: "UPDATE", "READ MORE".
    public static boolean isLabel(String word) {
        return LABELS.contains(lower(word));
    }

    static boolean isNoName(String word) {
        return NO_NAMES.contains(lower(word));
    }

    static boolean opensPlace(String word) {
        return PLACE_OPENERS.contains(lower(word));
    }

    static boolean endsPlace(String word) {
        return PLACE_ENDS.contains(lower(word));
    }

    /// As printed with its capital: "Maria".
    public static boolean isGivenName(String word) {
        return GIVEN.contains(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String kind) {
        Set<String> out = new HashSet<>();
        TABLE.of(kind).forEach(row -> out.addAll(List.of(row.getFirst().split("\\|", -1))));
        return Set.copyOf(out);
    }

    private static Set<String> given() {
        Set<String> out = new HashSet<>();
        for (List<String> row : Table.read("/lang/en/given-names.tsv").rows()) {
            out.addAll(List.of(row.getFirst().split("\\|", -1)));
        }
        return Set.copyOf(out);
    }
}
