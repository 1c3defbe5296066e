package org.dateline.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Weapon;
import org.dateline.text.Table;
import org.dateline.text.Words;

/// Finds weapons by the class table `lang/en/weapons.tsv`; the longest name at a word wins.
final class Weapons {

    private static final int LONGEST = 3;
    private static final Map<String, String> CLASSES = load();
    private static final Set<String> FIRST = first();

    /// A weapon and the word that it begins with.
    record Armed(Weapon weapon, int from) {}

    private Weapons() {}

    static List<Armed> in(Words words) {
        List<Armed> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int n = FIRST.contains(words.at(i)) && !isVerb(words, i) ? LONGEST : 0;
            Optional<String> found = Optional.empty();
            while (n > 0 && found.isEmpty()) {
                found = at(words, i, n--);
            }
            if (found.isPresent()) {
                out.add(new Armed(new Weapon(found.get(), words.span(i, i + n + 1)), i));
                i += n;
            }
        }
        return out;
    }

    /// "forbade them to bomb the city": the deed, not the thing.
    private static boolean isVerb(Words words, int i) {
        boolean thing =
                words.tagged(i - 1, "DET")
                        || words.tagged(i - 1, "ADJ")
                        || words.tagged(i - 1, "NUM")
                        || words.tagged(i - 1, "NOUN");
        return words.tagged(i, "VERB") && !thing;
    }

    /// "a gold mine": what is dug, not what is laid.
    private static boolean isDug(Words words, int i) {
        return words.at(i).startsWith("mine") && GuardWords.is("dug", words.at(i - 1));
    }

    private static Optional<String> at(Words words, int i, int n) {
        return i + n > words.size() || isDug(words, i)
                ? Optional.empty()
                : Optional.ofNullable(
                        CLASSES.get(String.join(" ", words.lower().subList(i, i + n))));
    }

    /// The words that names of weapons begin with: nearly no word of a text does.
    private static Set<String> first() {
        Set<String> out = new HashSet<>();
        CLASSES.keySet().forEach(name -> out.add(name.split(" ", -1)[0]));
        return out;
    }

    private static Map<String, String> load() {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : Table.read("/lang/en/weapons.tsv").rows()) {
            for (String name : row.get(1).split("\\|", -1)) {
                out.put(name, row.getFirst());
            }
        }
        return Map.copyOf(out);
    }
}
