package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Figure;

/// Whom or what a figure counts: a set, and the stems of the words that narrow it ("young",
/// "Sundish"). `set` is empty where the text names nothing and the measure is not one of people.
record Subject(Optional<String> set, List<String> narrowed) {

    Subject {
        narrowed = List.copyOf(narrowed);
    }

    /// How two subjects stand to each other. WITHIN: all of the first are of the second; APART: no
    /// one is of both; UNKNOWN: the words do not tell.
    enum Relation {
        SAME,
        WITHIN,
        HOLDS,
        APART,
        UNKNOWN
    }

    /// What a text leaves out is people where people are measured: "five dead", "five people dead".
    static Subject of(Figure figure) {
        List<String> words = new ArrayList<>();
        figure.of().ifPresent(of -> words.addAll(CountedSets.naming(of, figure.measure())));
        if (words.isEmpty()) {
            return new Subject(
                    ofPeople(figure.measure()) ? Optional.of(CountedSets.PEOPLE) : Optional.empty(),
                    List.of());
        }
        String set = CountedSets.of(words.removeLast());
        return new Subject(Optional.of(set), words.stream().map(Words::stem).sorted().toList());
    }

    private static boolean ofPeople(Figure.Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, MISSING, CAPTURED, DISPLACED -> true;
            case DESTROYED, SHARE_DESTROYED, SHARE_POPULATION, COUNT -> false;
        };
    }

    /// Whether it is people, and no word narrows it.
    boolean everybody() {
        return set.filter(CountedSets.PEOPLE::equals).isPresent() && narrowed.isEmpty();
    }

    Relation to(Subject other) {
        if (set.isEmpty() || other.set.isEmpty()) {
            return equals(other) ? Relation.SAME : Relation.UNKNOWN;
        }
        return switch (CountedSets.relation(set.get(), other.set.get())) {
            case SAME -> narrower(other);
            case WITHIN ->
                    narrowed.containsAll(other.narrowed) ? Relation.WITHIN : Relation.UNKNOWN;
            case HOLDS -> other.narrowed.containsAll(narrowed) ? Relation.HOLDS : Relation.UNKNOWN;
            case APART -> Relation.APART;
            case UNKNOWN -> Relation.UNKNOWN;
        };
    }

    /// Of one set: who is narrowed by more words is within.
    private Relation narrower(Subject other) {
        boolean within = narrowed.containsAll(other.narrowed);
        boolean holds = other.narrowed.containsAll(narrowed);
        if (within && holds) {
            return Relation.SAME;
        }
        if (within) {
            return Relation.WITHIN;
        }
        return holds ? Relation.HOLDS : Relation.UNKNOWN;
    }
}
