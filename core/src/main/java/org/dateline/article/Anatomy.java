package org.dateline.article;

import java.util.List;
import org.dateline.model.Article;

/// The pieces of a page in reading order, and what it says of its article.
record Anatomy(List<Piece> pieces, Article article) {

    Anatomy {
        pieces = List.copyOf(pieces);
    }
}
