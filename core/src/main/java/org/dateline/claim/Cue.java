package org.dateline.claim;

import java.util.Optional;
import org.dateline.text.VerbGroup;

/// A word that may be where an attribution hangs, in units of its row: `core` is its verb group, or
/// the word alone; `subject` and `behind` are the words that would name the source.
record Cue(
        Row row,
        int unit,
        Range core,
        Optional<VerbGroup> verb,
        Optional<Range> subject,
        Optional<Range> behind,
        Optional<Hints.Hint> hint) {

    static Cue of(Row row, Hints hints, int unit) {
        Optional<VerbGroup> verb =
                row.isVerbHead(unit) ? Optional.of(row.verb(unit)) : Optional.empty();
        Range core =
                verb.map(v -> row.units(new Range(v.from(), v.to())))
                        .orElse(new Range(unit, unit + 1));
        Passage passage = row.passage();
        Optional<Range> subject = verb.flatMap(v -> Sources.before(passage, v)).map(row::units);
        int next = row.token(core.to());
        Optional<Range> behind =
                next >= passage.size()
                        ? Optional.empty()
                        : Sources.from(passage, next, passage.lastEnd()).map(row::units);
        return new Cue(row, unit, core, verb, subject, behind, hints.at(unit));
    }

    int word() {
        return row.word(unit);
    }

    int stem() {
        return row.stem(unit);
    }

    /// What kind of verb it is: what may follow it, or its part of speech.
    int kind() {
        return SayingVerbs.of(row.lower(unit))
                .map(v -> 100 + v.kind())
                .orElse(row.tag(unit) + (verb.isPresent() ? 40 : 0));
    }

    /// How the verb stands: its form, whether it is passive, negated; a new order of forms asks for
    /// learning again.
    @SuppressWarnings("EnumOrdinal")
    int form() {
        return verb.map(v ->
                        v.form().ordinal() * 4
                                + (v.passive() ? 2 : 0)
                                + (v.negated() || v.modal() ? 1 : 0))
                .orElse(12);
    }

    /// Left of the core -1, behind it 1, inside 0, for the gap before a unit.
    int side(int gap) {
        return gap <= core.from() ? -1 : gap >= core.to() ? 1 : 0;
    }

    /// Units between a gap and the core.
    int distance(int gap) {
        return gap <= core.from() ? core.from() - gap : Math.max(0, gap - core.to());
    }
}
