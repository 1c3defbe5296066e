package org.dateline.article;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Problem;

/// The pieces of a page in reading order, what it says of its article, and what is wrong with it.
record Anatomy(List<Piece> pieces, Article article, List<Problem> problems) {

    Anatomy {
        pieces = List.copyOf(pieces);
        problems = List.copyOf(problems);
    }
}
