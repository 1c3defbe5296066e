package org.dateline.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Table;

/// The words that tell people, offices, organisations and groups apart (`lang/en/who.tsv`).
public final class PeopleWords {

    private static final Table TABLE = Table.read("/lang/en/who.tsv");
    private static final Set<String> TITLES = TABLE.words("title");
    private static final Set<String> MODIFIERS = TABLE.words("modifier");
    private static final Set<String> ORGANISATIONS = TABLE.words("organisation");
    private static final Set<String> PAPERS = TABLE.words("paper");
    private static final Set<String> GROUPS = TABLE.words("group");
    private static final Set<String> PARTICLES = TABLE.words("particle");
    private static final Set<String> NO_NAMES = TABLE.words("not-name");
    private static final Set<String> LABELS = TABLE.words("label");
    private static final Set<String> RELATIVES = TABLE.words("relative");
    private static final Set<String> NAMING = TABLE.words("naming");
    private static final Set<String> SOMEONE = TABLE.words("someone");

    /// What hangs further words on a noun.
    private static final Set<String> AFTER = TABLE.words("after");

    private static final Set<String> PLACE_OPENERS = TABLE.words("place-opener");
    private static final Set<String> PLACE_ENDS = TABLE.words("place-end");
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

    /// Whether a noun phrase means one person whom it does not name: "a military source", "the
    /// envoy who left".
    public static boolean isOne(String phrase) {
        String head = "";
        for (String word : lower(phrase).strip().split("\\s{1,100}", 40)) {
            if (AFTER.contains(word) || RELATIVES.contains(word) || head.endsWith(",")) {
                break;
            }
            head = word;
        }
        String noun = head.endsWith(",") ? head.substring(0, head.length() - 1) : head;
        return TITLES.contains(noun) || SOMEONE.contains(noun);
    }

    /// What a name follows: "a man named Ana Belk", "identified as Ana Belk".
    static boolean givesName(String word) {
        return NAMING.contains(lower(word));
    }

    /// What opens a clause that tells of somebody or something: "who", "where".
    public static boolean isRelative(String word) {
        return RELATIVES.contains(lower(word));
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

    private static Set<String> given() {
        Set<String> out = new HashSet<>();
        for (List<String> row : Table.read("/lang/en/given-names.tsv").rows()) {
            out.addAll(List.of(row.getFirst().split("\\|", -1)));
        }
        return Set.copyOf(out);
    }
}
