package org.dateline.claim;

import java.util.Arrays;

/// What is learnt of attributions from annotated articles: see docs/decisions/0006.
///
/// `edges` weighs the begin and the end of each role at a gap, `pieces` cues and whole stretches,
/// `choice` proposals among each other, `links` quotations without a speaker of their own. `words`
/// are the numbers of the stems of verbs that have been cues, and of other words that have.
record Learnt(Weights edges, Weights pieces, Weights choice, Weights links, WordSet words) {

    /// Begin and end of three roles, and two to spare, so that a row fills half a cache line.
    static final int COLUMNS = 8;

    private static final class BuiltIn {
        private static final Learnt MODEL = ModelFile.builtIn();
    }

    /// The model that comes with Dateline, read once a process.
    static Learnt builtIn() {
        return BuiltIn.MODEL;
    }

    /// A model that has learnt nothing.
    static Learnt nothing(WordSet words) {
        return new Learnt(
                Weights.none(17, COLUMNS),
                Weights.none(19, 1),
                Weights.none(17, 1),
                Weights.none(12, 1),
                words);
    }

    static int begin(Role role) {
        return role.number() * 2;
    }

    static int end(Role role) {
        return role.number() * 2 + 1;
    }

    /// Whether this unit is looked at as a cue: a verb of the lexicon, one that is known to have
    /// been a cue, one that stands by a quotation, a colon or "that"; or another word that has been
    /// one.
    boolean mayBeCue(Row row, int unit) {
        if (row.isQuote(unit)) {
            return false;
        }
        return row.isVerbHead(unit)
                ? row.isSaying(unit) || words.has(row.stem(unit)) || row.leads(unit)
                : words.has(row.word(unit));
    }

    /// Numbers of words.
    static final class WordSet {
        private final int[] sorted;

        WordSet(int... words) {
            sorted = words.clone();
            Arrays.sort(sorted);
        }

        boolean has(int word) {
            return Arrays.binarySearch(sorted, word) >= 0;
        }

        int size() {
            return sorted.length;
        }

        int get(int i) {
            return sorted[i];
        }
    }
}
