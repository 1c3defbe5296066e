package org.dateline.place;

import java.util.HashSet;
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
                words.words("locative"),
                words.words("kind"),
                words.words("division"),
                words.words("land"),
                words.words("title"),
                words.words("speech"),
                words.words("acting"),
                words.words("addressed"),
                words.words("message"),
                words.words("thing"),
                words.words("direction"),
                words.words("near"),
                words.words("road"),
                words.words("never"),
                words.words("tag"),
                Table.read("/lang/en/given-names.tsv").rows().stream()
                        .map(row -> Fold.key(row.getFirst()))
                        .collect(Collectors.toCollection(HashSet::new)));
    }
}
