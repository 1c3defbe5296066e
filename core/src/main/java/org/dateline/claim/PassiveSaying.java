package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;

/// "was quoted as saying …", "was condemned by …".
final class PassiveSaying {

    private PassiveSaying() {}

    static Optional<Draft> of(Passage passage, VerbGroup verb, SayingVerb saying, int limit) {
        Optional<NounGroup> agent = passage.syntax().agent(verb);
        if (!saying.takes(Frame.THING) || agent.isEmpty()) {
            return Optional.empty();
        }
        Optional<Range> subject = Sources.before(passage, verb);
        Optional<Range> source = Sources.from(passage, agent.get().from(), limit);
        if (subject.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Draft.of(
                        passage,
                        List.of(subject.get()),
                        new Range(verb.from(), verb.to()),
                        source.get(),
                        saying.modality()));
    }
}
