package org.dateline.article;

import java.util.List;
import org.dateline.model.Problem;

/// The pieces of a page in reading order, each with the sign by which it is what it is, and why
/// nothing could be read where that is so.
public record Explanation(String text, List<Explained> pieces, List<Problem> problems) {

    public Explanation {
        pieces = List.copyOf(pieces);
        problems = List.copyOf(problems);
    }
}
