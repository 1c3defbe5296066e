package org.dateline.claim;

import java.util.Set;
import org.dateline.model.Claim.Modality;

/// A verb of the lexicon: what may follow it, and which prepositions lead to its content.
record SayingVerb(String lemma, Set<Frame> frames, Set<String> with, Modality modality) {

    SayingVerb {
        frames = Set.copyOf(frames);
        with = Set.copyOf(with);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
