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
        return Sources.from(passage, agent.get().from(), limit)
                .flatMap(source ->
                        Sources.before(passage, verb)
                                .map(subject ->
                                        new Draft(
                                                passage,
                                                List.of(subject),
                                                Optional.of(new Range(verb.from(), verb.to())),
                                                Optional.of(source),
                                                saying.modality())));
    }
}
