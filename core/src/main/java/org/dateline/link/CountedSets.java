package org.dateline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Figure;
import org.dateline.text.Table;

/// What the words for the counted stand for, as data: which words name one set, which set lies
/// within another, which share no member.
final class CountedSets {

    static final String PEOPLE = "people";

    private static final Table TABLE = Table.read("/lang/en/counted-sets.tsv");
    private static final Map<String, String> SETS = sets();
    private static final Map<String, Set<String>> HOLDING = holding();
    private static final Set<String> NAMELESS = nameless();
    private static final Map<String, Set<String>> MEASURED = measured();

    private CountedSets() {}

    /// The words that name somebody or something: no state ("dead"), age, number or weekday.
    static List<String> naming(String of, Figure.Measure measure) {
        Set<String> measured = MEASURED.getOrDefault(measure.code(), Set.of());
        return Words.of(of).stream()
                .filter(word -> !NAMELESS.contains(word) && !measured.contains(word))
                .filter(word -> !Numerals.is(word) && !Numerals.isUnit(word))
                .toList();
    }

    /// Whether a word tells what befell somebody ("dead"), or when, rather than who it was.
    static boolean tellsOf(String word) {
        return NAMELESS.contains(word);
    }

    /// The set that a word names; a word that no list knows is a set of its own.
    static String of(String word) {
        return SETS.getOrDefault(word, Words.stem(word));
    }

    static Subject.Relation relation(String one, String other) {
        if (one.equals(other)) {
            return Subject.Relation.SAME;
        }
        Set<String> above = above(one);
        Set<String> over = above(other);
        if (above.contains(other)) {
            return Subject.Relation.WITHIN;
        }
        if (over.contains(one)) {
            return Subject.Relation.HOLDS;
        }
        boolean apart =
                TABLE.of("apart").stream()
                        .anyMatch(row ->
                                (above.contains(row.get(0)) && over.contains(row.get(1)))
                                        || (above.contains(row.get(1))
                                                && over.contains(row.get(0))));
        return apart ? Subject.Relation.APART : Subject.Relation.UNKNOWN;
    }

    /// The set itself and all that hold it.
    private static Set<String> above(String set) {
        Set<String> out = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(set));
        while (!open.isEmpty()) {
            String at = open.removeLast();
            if (out.add(at)) {
                open.addAll(HOLDING.getOrDefault(at, Set.of()));
            }
        }
        return out;
    }

    private static Map<String, String> sets() {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : Table.read("/lang/en/people.tsv").rows()) {
            row.forEach(word -> out.put(word, row.getFirst()));
        }
        for (List<String> row : TABLE.of("set")) {
            for (String word : row.get(1).split("\\|", -1)) {
                out.put(word, row.getFirst());
            }
        }
        return Map.copyOf(out);
    }

    private static Map<String, Set<String>> holding() {
        Map<String, Set<String>> out = new HashMap<>();
        for (List<String> row : TABLE.of("within")) {
            out.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(row.get(1));
        }
        for (List<String> row : Table.read("/lang/en/people.tsv").rows()) {
            String set = of(row.getFirst());
            if (!set.equals(PEOPLE)) {
                out.computeIfAbsent(set, k -> new HashSet<>(Set.of(PEOPLE)));
            }
        }
        return out;
    }

    /// Words of what was done to whom is counted, and of when.
    private static Set<String> nameless() {
        Set<String> out = new HashSet<>(Set.of("old"));
        Table measures = Table.read("/lang/en/measures.tsv");
        for (String kind : List.of("verb", "act", "state", "through")) {
            measures.of(kind).forEach(row -> out.addAll(Words.of(row.get(1))));
        }
        Table times = Table.read("/lang/en/times.tsv");
        for (String kind : List.of("weekday", "month")) {
            out.addAll(times.words(kind));
        }
        return Set.copyOf(out);
    }

    /// Nouns that are a measure themselves ("12 deaths"), by it: "12 prisoners killed" are no such.
    private static Map<String, Set<String>> measured() {
        Map<String, Set<String>> out = new HashMap<>();
        Table measures = Table.read("/lang/en/measures.tsv");
        for (String kind : List.of("noun", "lives")) {
            for (List<String> row : measures.of(kind)) {
                out.computeIfAbsent(row.get(0), k -> new HashSet<>()).addAll(Words.of(row.get(1)));
            }
        }
        return out;
    }
}
