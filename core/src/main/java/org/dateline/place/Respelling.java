package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.text.Table;

/// Other ways to write a name in Latin letters: `Akunk` for `Akunq`, `Agdam` for `Aghdam`.
///
/// A weaker second look, taken only where a name has no key of its own.
final class Respelling {

    private static final List<List<String>> PAIRS =
            Table.read("/lang/en/place-spellings.tsv").rows();
    private static final int SHORTEST = 5;

    private Respelling() {}

    /// The keys with one kind of spelling changed, sorted.
    static List<String> of(String key) {
        TreeSet<String> out = new TreeSet<>();
        if (key.length() >= SHORTEST) {
            for (List<String> pair : PAIRS) {
                out.add(key.replace(pair.get(0), pair.get(1)));
                out.add(key.replace(pair.get(1), pair.get(0)));
            }
            out.remove(key);
        }
        return new ArrayList<>(out);
    }
}
