package org.dateline.claim;

import java.util.Set;
import org.dateline.text.VerbGroup;

/// How far the content goes that starts behind a cue.
final class Extent {

    private static final Set<String> BREAKS = Set.of(";", "\u2014", "--");
    private static final Set<String> TURNS =
            Set.of("but", "while", "although", "though", "whereas");
    private static final Set<String> ASIDES =
            Set.of(
                    "who",
                    "which",
                    "whose",
                    "after",
                    "when",
                    "as",
                    "because",
                    "where",
                    "before",
                    "and",
                    "or",
                    "even",
                    "despite",
                    "following",
                    "according");

    private final Passage passage;
    private final int limit;

    /// Content ends before `limit` at the latest.
    Extent(Passage passage, int limit) {
        this.passage = passage;
        this.limit = limit;
    }

    /// The end of a clause: over commas and "that", up to a turn or the next saying.
    int clause(int from) {
        for (int i = from + 1; i < limit; i++) {
            if (passage.quoted(i)) {
                i = passage.quoteEnd(i) - 1;
                continue;
            }
            if (BREAKS.contains(passage.lower(i)) || endsAtComma(i) || isNextSaying(i)) {
                return i;
            }
        }
        return limit;
    }

    /// The end of a noun group or an infinitive: at the first comma that opens an aside.
    int phrase(int from) {
        for (int i = from + 1; i < limit; i++) {
            if (passage.quoted(i)) {
                i = passage.quoteEnd(i) - 1;
                continue;
            }
            String word = passage.lower(i);
            if (BREAKS.contains(word) || endsAtComma(i) || isNextSaying(i)) {
                return i;
            }
            String next = passage.lower(i + 1);
            boolean aside =
                    word.equals(",")
                            && (ASIDES.contains(next)
                                    || TURNS.contains(next)
                                    || passage.syntax()
                                            .verbAt(i + 1)
                                            .filter(v -> v.form() == VerbGroup.Form.PARTICIPLE)
                                            .isPresent());
            if (aside || isTurnOfClause(i)) {
                return i;
            }
        }
        return limit;
    }

    /// "… after", "… because", "… while" open a clause of the writer's own.
    private boolean isTurnOfClause(int i) {
        String word = passage.lower(i);
        return word.equals("because") || word.equals("after") || TURNS.contains(word);
    }

    /// ", adding", ", but", ", while": a new saying or the writer's own voice.
    private boolean endsAtComma(int i) {
        if (!passage.lower(i).equals(",")) {
            return false;
        }
        String next = passage.lower(i + 1);
        if (TURNS.contains(next)) {
            return !passage.lower(i + 2).equals("that");
        }
        boolean joined = next.equals("and") || next.equals("or");
        int at = joined ? i + 2 : i + 1;
        return passage.syntax()
                .verbAt(at)
                .filter(v -> v.from() == at || passage.is(at, "ADV"))
                .filter(v -> joined || v.form() == VerbGroup.Form.PARTICIPLE)
                .flatMap(v -> SayingVerbs.of(passage.lower(v.head())))
                .isPresent();
    }

    /// "and warned that …": a saying that shares the source.
    private boolean isNextSaying(int i) {
        String word = passage.lower(i);
        if (!word.equals("and") && !word.equals("but")) {
            return false;
        }
        int at = passage.is(i + 1, "ADV") ? i + 2 : i + 1;
        return passage.syntax()
                .verbAt(at)
                .filter(v -> v.form() == VerbGroup.Form.FINITE && v.from() == at)
                .flatMap(v -> SayingVerbs.of(passage.lower(v.head())))
                .filter(v -> v.takes(Frame.CLAUSE) || v.takes(Frame.THING))
                .filter(v -> passage.lower(at).endsWith("ed") || passage.lower(at).equals("said"))
                .isPresent();
    }
}
