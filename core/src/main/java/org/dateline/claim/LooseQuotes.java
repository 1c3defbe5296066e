package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim.Modality;
import org.dateline.text.VerbGroup;

/// Quotations of some length that no verb of saying holds: “…” in the middle of a sentence about
/// the speaker. They go to the subject of the verb before them, where that may be a person.
final class LooseQuotes {

    private LooseQuotes() {}

    /// The draft of a quotation that belongs to no attribution.
    static Draft draft(Orphan orphan) {
        return orphan.whole()
                ? Draft.of(orphan.passage(), List.of(orphan.words()), Optional.empty())
                : draft(orphan.passage(), orphan.words());
    }

    private static Draft draft(Passage passage, Range words) {
        return verbBefore(passage, words.from())
                .flatMap(verb ->
                        Sources.before(passage, verb)
                                .filter(source -> mayBePerson(passage, source))
                                .map(source ->
                                        Draft.of(
                                                passage,
                                                List.of(words),
                                                new Range(verb.from(), verb.to()),
                                                source,
                                                Modality.ASSERTED)))
                .orElseGet(() -> Draft.of(passage, List.of(words), Optional.empty()));
    }

    private static Optional<VerbGroup> verbBefore(Passage passage, int token) {
        return passage.verbs().stream()
                .filter(v -> v.to() <= token && !passage.quoted(v.head()) && !v.passive())
                .filter(v -> v.form() == VerbGroup.Form.FINITE)
                .reduce((first, second) -> second);
    }

    private static boolean mayBePerson(Passage passage, Range source) {
        for (int i = source.from(); i < source.to(); i++) {
            String word = passage.lower(i);
            if (passage.is(i, "PROPN") || word.equals("he") || word.equals("she")) {
                return true;
            }
        }
        return false;
    }
}
