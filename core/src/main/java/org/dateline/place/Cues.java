package org.dateline.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Table;

/// The English words around a name that say whether it is a place's.
record Cues(
        Set<String> locative,
        Set<String> kind,
        Set<String> division,
        Set<String> land,
        Set<String> title,
        Set<String> speech,
        Set<String> acting,
        Set<String> addressed,
        Set<String> message,
        Set<String> thing,
        Set<String> direction,
        Set<String> near,
        Set<String> road,
        Set<String> never,
        Set<String> plainTags,
        Set<String> givenNames) {

    static final Cues ENGLISH = load();

    private static Cues load() {
        Table words = Table.read("/lang/en/places.tsv");
        return new Cues(
                set(words, "locative"),
                set(words, "kind"),
                set(words, "division"),
                set(words, "land"),
                set(words, "title"),
                set(words, "speech"),
                set(words, "acting"),
                set(words, "addressed"),
                set(words, "message"),
                set(words, "thing"),
                set(words, "direction"),
                set(words, "near"),
                set(words, "road"),
                set(words, "never"),
                set(words, "tag"),
                Table.read("/lang/en/given-names.tsv").rows().stream()
                        .map(row -> Fold.key(row.getFirst()))
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    private static Set<String> set(Table words, String kind) {
        return words.of(kind).stream()
                .map(List::getFirst)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
