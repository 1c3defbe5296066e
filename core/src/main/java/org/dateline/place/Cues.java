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
        Set<String> part,
        Set<String> small,
        Set<String> smallOnes,
        Set<String> struck,
        Set<String> lies,
        Set<String> taken,
        Set<String> siege,
        Set<String> site,
        Set<String> stands,
        Set<String> day,
        Set<String> road,
        Set<String> never,
        Set<String> plainTags,
        Set<String> givenNames) {

    static final Cues ENGLISH = load();

    private static final int LONGEST_LIST = 12;

    /// Whether a preposition of place, or a verb of attack, stands before this word or before the
    /// list of capitals that it goes on: `in Goris, Sisian and Kapan`.
    boolean isCuedAt(List<Word> words, int at) {
        for (int i = at; i > 0; i--) {
            Word before = words.get(i - 1);
            if (locative.contains(before.key())
                    || struck.contains(before.key())
                    || (i > 1 && before.key().equals("of") && isTown(words.get(i - 2)))) {
                return true;
            }
            boolean listed =
                    before.key().equals("and")
                            || (before.isCapitalised()
                                    && (words.get(i).gap() == Word.Gap.COMMA
                                            || (i < at && words.get(i).joins())));
            if (!listed || at - i > LONGEST_LIST) {
                return false;
            }
        }
        return false;
    }

    /// `the town of`, `villages of`, `the siege of`.
    private boolean isTown(Word word) {
        return small.contains(word.key())
                || smallOnes.contains(word.key())
                || kind.contains(word.key())
                || siege.contains(word.key());
    }

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
                words.words("part"),
                words.words("small"),
                words.words("small-ones"),
                words.words("struck"),
                words.words("lies"),
                words.words("taken"),
                words.words("siege"),
                words.words("site"),
                words.words("stands"),
                Table.read("/lang/en/times.tsv").words("weekday"),
                words.words("road"),
                words.words("never"),
                words.words("tag"),
                Table.read("/lang/en/given-names.tsv").rows().stream()
                        .map(row -> Fold.key(row.getFirst()))
                        .collect(Collectors.toCollection(HashSet::new)));
    }
}
