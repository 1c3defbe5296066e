package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim.Modality;
import org.dateline.model.Span;

/// An attribution as found in one passage, in tokens, before it is known who the source is.
record Draft(
        Passage passage,
        List<Range> content,
        Optional<Range> cue,
        Optional<Range> source,
        Modality modality) {

    Draft {
        content = List.copyOf(content);
    }

    /// Whether this token is taken by it.
    boolean holds(int token) {
        return content.stream().anyMatch(r -> r.contains(token))
                || cue.filter(r -> r.contains(token)).isPresent()
                || source.filter(r -> r.contains(token)).isPresent();
    }

    List<Span> contentSpans() {
        return content.stream().map(r -> passage.span(r.from(), r.to())).toList();
    }

    Draft and(Range piece) {
        List<Range> pieces = new ArrayList<>(content);
        pieces.add(piece);
        return new Draft(passage, pieces, cue, source, modality);
    }
}
