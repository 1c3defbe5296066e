package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim.Modality;
import org.dateline.model.Span;

/// An attribution as found in one passage, in tokens, before it is known who the source is.
///
/// `carrier` names who passed the words on: "…, according to a state broadcaster".
record Draft(
        Passage passage,
        List<Range> content,
        Optional<Range> cue,
        Optional<Range> source,
        Optional<Range> carrier,
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

    static Draft of(
            Passage passage, List<Range> content, Range cue, Range source, Modality modality) {
        return new Draft(
                passage,
                content,
                Optional.of(cue),
                Optional.of(source),
                Optional.empty(),
                modality);
    }

    /// A saying that names nobody.
    static Draft of(Passage passage, List<Range> content, Optional<Range> cue) {
        return new Draft(
                passage, content, cue, Optional.empty(), Optional.empty(), Modality.ASSERTED);
    }

    Draft carriedBy(Optional<Range> by) {
        return new Draft(passage, content, cue, source, by, modality);
    }
}
