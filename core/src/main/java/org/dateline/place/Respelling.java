package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.text.Table;

/// Other ways to write a name in Latin letters: `Akunk` for `Akunq`, `Agdam` for `Aghdam`.
///
/// A weaker second look, taken only where a name has no key of its own.
final class Respelling {

    private static final List<List<String>> PAIRS =
            Table.read("/lang/en/place-spellings.tsv").rows();
    private static final Set<String> ARTICLES = Table.read("/lang/en/places.tsv").words("article");
    private static final int SHORTEST = 5;

    private Respelling() {}

    /// The keys with one kind of spelling changed, sorted; none for a short word.
    static SortedSet<String> of(String key) {
        SortedSet<String> out = new TreeSet<>();
        if (key.length() >= SHORTEST) {
            for (List<String> pair : PAIRS) {
                out.add(key.replace(pair.get(0), pair.get(1)));
                out.add(key.replace(pair.get(1), pair.get(0)));
            }
            out.remove(key);
        }
        return out;
    }

    /// The same, then the same with the Arabic article, which a text may print or leave out;
    /// `article` where it prints one before this word.
    static List<String> of(String key, boolean article) {
        List<String> out = new ArrayList<>(of(key));
        List<String> all = new ArrayList<>(article ? List.of() : out);
        if (key.length() >= SHORTEST) {
            all.add("al " + key);
            out.forEach(other -> all.add("al " + other));
        }
        if (article) {
            all.add(key);
            all.addAll(out);
        }
        return all;
    }

    /// "al", and what it becomes before some letters.
    static boolean isArticle(String key) {
        return ARTICLES.contains(key);
    }
}
