package org.dateline.claim;

import java.util.Optional;
import org.dateline.text.VerbGroup;

/// A word that may be where an attribution hangs, in units of its row: `core` is its verb group, or
/// the word alone; `subject` and `behind` are the words that would name the source.
///
/// `kind` is what may follow it, or its part of speech; `form` is how the verb stands. Both are
/// asked for at every gap around the cue, so they are made once.
record Cue(
        Row row,
        int unit,
        Range core,
        int kind,
        int form,
        Optional<Range> subject,
        Optional<Range> behind,
        Optional<Hints.Hint> hint) {

    /// The form of what is no verb.
    private static final int NO_VERB = 12;

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
        return new Cue(
                row,
                unit,
                core,
                kind(row, unit, verb.isPresent()),
                verb.map(Cue::form).orElse(NO_VERB),
                subject,
                behind,
                hints.at(unit));
    }

    int word() {
        return row.word(unit);
    }

    int stem() {
        return row.stem(unit);
    }

    private static int kind(Row row, int unit, boolean verb) {
        return SayingVerbs.of(row.lower(unit))
                .map(v -> 100 + v.kind())
                .orElse(row.tag(unit) + (verb ? 40 : 0));
    }

    /// The verb's form, whether it is passive, negated; a new order of forms asks for learning
    /// again.
    @SuppressWarnings("EnumOrdinal")
    private static int form(VerbGroup verb) {
        return verb.form().ordinal() * 4
                + (verb.passive() ? 2 : 0)
                + (verb.negated() || verb.modal() ? 1 : 0);
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
