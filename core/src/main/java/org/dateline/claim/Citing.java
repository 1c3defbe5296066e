package org.dateline.claim;

import java.util.Optional;

/// "…, the paper reported, citing a senior official": the one who is cited speaks, and the one who
/// cites passes it on.
final class Citing {

    private Citing() {}

    /// The words that name who is cited beside what the source of this draft says.
    static Optional<Range> of(Draft draft) {
        return draft.source().flatMap(source -> behind(draft, source));
    }

    private static Optional<Range> behind(Draft draft, Range source) {
        Passage passage = draft.passage();
        int from = Math.min(source.from(), draft.cue().map(Range::from).orElse(source.from()));
        for (int i = from + 1; i < passage.size(); i++) {
            int at = i;
            boolean content = draft.content().stream().anyMatch(r -> r.contains(at));
            boolean cites =
                    MediaWords.isCiting(passage.lower(i))
                            && passage.lower(i - 1).equals(",")
                            && !content
                            && !passage.quoted(i);
            if (cites) {
                return Sources.from(passage, i + 1, passage.lastEnd());
            }
        }
        return Optional.empty();
    }
}
