package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim.Modality;
import org.dateline.text.VerbGroup;

/// Quotations of some length that no verb of saying holds: “…” in the middle of a sentence about
/// the speaker. They go to the subject of the verb before them, where that may be a person.
final class LooseQuotes {

    /// A shorter one is a name, a title or a word held at a distance.
    private static final int SCARE_WORDS = 4;

    private LooseQuotes() {}

    static List<Draft> find(Passage passage, List<Draft> held) {
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.quoted(i)) {
                continue;
            }
            int from = i;
            int to = Math.max(i + 1, passage.quoteEnd(i));
            i = to - 1;
            boolean free = held.stream().noneMatch(d -> d.holds((from + to) / 2));
            if (free && words(passage, from, to) >= SCARE_WORDS) {
                out.add(draft(passage, new Range(from, to)));
            }
        }
        return out;
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

    private static int words(Passage passage, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += passage.is(i, "PUNCT") ? 0 : 1;
        }
        return words;
    }
}
