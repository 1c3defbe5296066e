package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the rules make of a passage, in units: a hint to what is learnt.
record Hints(List<Hint> all) {

    /// One attribution that the rules found.
    record Hint(Draft draft, Optional<Range> cue, Optional<Range> source, List<Range> content) {

        Hint {
            content = List.copyOf(content);
        }

        boolean holds(int unit) {
            return content.stream().anyMatch(r -> r.contains(unit));
        }
    }

    Hints {
        all = List.copyOf(all);
    }

    static Hints of(Row row) {
        List<Draft> drafts = new ArrayList<>(Sayings.find(row.passage()));
        List<Orphan> loose = Orphan.loose(row.passage(), drafts, 0);
        loose.forEach(orphan -> drafts.add(LooseQuotes.draft(orphan)));
        return new Hints(drafts.stream().map(d -> hint(row, d)).toList());
    }

    private static Hint hint(Row row, Draft draft) {
        return new Hint(
                draft,
                draft.cue().map(row::units),
                draft.source().map(row::units),
                draft.content().stream().map(row::units).toList());
    }

    /// The hint whose cue holds this unit.
    Optional<Hint> at(int unit) {
        for (Hint hint : all) {
            if (hint.cue().filter(c -> c.contains(unit)).isPresent()) {
                return Optional.of(hint);
            }
        }
        return Optional.empty();
    }

    /// Whether the content of another hint than `own` holds this unit.
    boolean nested(int unit, Optional<Hint> own) {
        for (Hint hint : all) {
            if (hint.holds(unit) && !Optional.of(hint).equals(own)) {
                return true;
            }
        }
        return false;
    }
}
