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

    boolean takesOnlyInfinitive() {
        return frames.stream().allMatch(f -> f == Frame.TO || f == Frame.PERSON_TO);
    }

    /// A number for the frames that it takes; a new order of frames asks for learning again.
    @SuppressWarnings("EnumOrdinal")
    int kind() {
        int kind = with.isEmpty() ? 0 : 1;
        for (Frame frame : frames) {
            kind |= 2 << frame.ordinal();
        }
        return kind;
    }
}
