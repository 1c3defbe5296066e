package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Claim.Modality;
import org.dateline.text.VerbGroup;

/// "The ministry released footage of drones hitting …": what the pictures are said to show.
final class Showing {

    private static final Set<String> LEADS = Set.of("of", "showing", "purporting", "depicting");

    private Showing() {}

    static Optional<Draft> of(Passage passage, VerbGroup verb) {
        if (verb.passive() || !MediaWords.isRelease(passage.lower(verb.head()))) {
            return Optional.empty();
        }
        for (int i = verb.to(); i < Math.min(verb.to() + 5, passage.size() - 1); i++) {
            boolean shows =
                    MediaWords.isPicture(passage.lower(i)) && LEADS.contains(passage.lower(i + 1));
            if (shows) {
                return draft(passage, verb, i + 2);
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> draft(Passage passage, VerbGroup verb, int from) {
        int last = passage.lastEnd();
        int to = from < last ? new Extent(passage, last).phrase(from) : from;
        return from >= to
                ? Optional.empty()
                : Sources.before(passage, verb)
                        .map(source ->
                                Draft.of(
                                        passage,
                                        List.of(new Range(from, to)),
                                        new Range(verb.from(), from),
                                        source,
                                        Modality.ASSERTED));
    }
}
