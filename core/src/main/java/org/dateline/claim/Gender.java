package org.dateline.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Name;
import org.dateline.model.Span;
import org.dateline.text.Table;

/// Whether a person may be meant by "he" or "she": what the article's own words say of them. A
/// given name says nothing, for it differs by country.
final class Gender {

    private static final Set<String> MAN = words("man");
    private static final Set<String> WOMAN = words("woman");
    private static final Set<String> HE = words("pronoun of a man");
    private static final Set<String> SHE = words("pronoun of a woman");

    private Gender() {}

    /// Whether nothing speaks against it; `pronoun` in lower case.
    static boolean mayBe(String pronoun, Name name, String text) {
        Set<String> against = against(pronoun);
        Set<String> agrees = HE.contains(pronoun) ? MAN : WOMAN;
        boolean contrary = tells(name, text, against);
        return !contrary || tells(name, text, agrees);
    }

    /// The same of somebody who is only described: "a spokeswoman".
    static boolean mayBe(String pronoun, String described) {
        return !holds(described, against(pronoun));
    }

    private static Set<String> against(String pronoun) {
        return HE.contains(pronoun) ? WOMAN : SHE.contains(pronoun) ? MAN : Set.of();
    }

    private static boolean tells(Name name, String text, Set<String> words) {
        return name.role().filter(role -> holds(role, words)).isPresent()
                || name.mentions().stream().anyMatch(m -> words.contains(title(m, text)));
    }

    private static boolean holds(String role, Set<String> words) {
        return List.of(role.toLowerCase(Locale.ROOT).split(" ", -1)).stream()
                .anyMatch(words::contains);
    }

    /// The word before the mention, or the mention's own first one where that is a title.
    private static String title(Span mention, String text) {
        String own = lower(text, mention.start(), firstEnd(mention, text));
        if (MAN.contains(own) || WOMAN.contains(own)) {
            return own;
        }
        int end = mention.start();
        while (end > 0 && " .\u00A0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return lower(text, start, end);
    }

    private static int firstEnd(Span mention, String text) {
        int end = mention.start();
        while (end < mention.end() && " .\t\n\f\r\u000B".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String lower(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String kind) {
        String row = Table.read("/lang/en/gender.tsv").of(kind).getFirst().getFirst();
        return Set.of(row.split("\\|", -1));
    }
}
