package org.dateline.source;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.text.Table;

/// The words that tell a name from a description (`lang/en/source-words.tsv`, with `who.tsv`,
/// `people.tsv`, `media.tsv` and `wire-agencies.txt`).
final class SourceWords {

    private static final Table TABLE = Table.read("/lang/en/source-words.tsv");
    private static final Table WHO = Table.read("/lang/en/who.tsv");

    static final Set<String> STATE = TABLE.words("state");
    static final Set<String> LOCAL = TABLE.words("local");
    static final Set<String> POSTS = TABLE.words("post");
    static final Set<String> KNOWN = TABLE.words("known");
    static final Set<String> INDEFINITE = TABLE.words("indefinite");
    static final Set<String> DEFINITE = TABLE.words("definite");
    static final Set<String> BRANDS = TABLE.words("common");
    static final Set<String> OPENERS = TABLE.words("opener");
    static final Set<String> INSIDE = TABLE.words("inside");
    static final Set<String> LINKING = TABLE.words("linking");
    static final Set<String> PRONOUNS = TABLE.words("pronoun");

    static final Set<String> TITLES = WHO.words("title");
    static final Set<String> PARTICLES = WHO.words("particle");
    static final List<String> ALSO = List.copyOf(TABLE.words("also").stream().sorted().toList());
    static final Set<String> STOPPED = listed("/lang/en/stopwords.txt");

    /// News agencies by their folded names, short and long.
    static final Set<String> AGENCIES = agencies();

    /// Words for people and bodies, so that "two officials" is somebody and "the shells" is not.
    static final Set<String> SOMEBODY = somebody();

    /// Words that name nobody by themselves.
    static final Set<String> COMMON = common();

    private static final Map<String, String> SPELLINGS = spellings();

    private SourceWords() {}

    /// "defense" and "defence" are one word.
    static String spelled(String word) {
        return SPELLINGS.getOrDefault(word, word);
    }

    private static Map<String, String> spellings() {
        Map<String, String> out = new TreeMap<>();
        for (List<String> row : TABLE.of("spelling")) {
            List<String> forms = List.of(row.getFirst().split("\\|", -1));
            forms.forEach(form -> out.put(form, forms.getFirst()));
        }
        return out;
    }

    private static Set<String> agencies() {
        Set<String> out = new HashSet<>();
        Table.read("/lang/en/wire-agencies.txt")
                .rows()
                .forEach(row -> row.forEach(name -> out.add(Identity.fold(name))));
        return Set.copyOf(out);
    }

    private static Set<String> somebody() {
        Set<String> out = new HashSet<>(TABLE.words("body"));
        for (String kind : List.of("title", "group", "organisation")) {
            out.addAll(WHO.words(kind));
        }
        Table.read("/lang/en/people.tsv").rows().forEach(out::addAll);
        return Set.copyOf(out);
    }

    private static Set<String> common() {
        Set<String> out = new HashSet<>(STOPPED);
        for (String kind : List.of("title", "modifier", "group", "paper", "organisation")) {
            out.addAll(WHO.words(kind));
        }
        out.addAll(Table.read("/lang/en/media.tsv").words("outlet"));
        out.addAll(somebody());
        out.addAll(BRANDS);
        return Set.copyOf(out);
    }

    private static Set<String> listed(String resource) {
        Set<String> out = new HashSet<>();
        Table.read(resource).rows().forEach(row -> out.add(row.getFirst()));
        return Set.copyOf(out);
    }
}
