package org.dateline.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Problem;

/// The pieces of a page in reading order, what it says of its article, and what is wrong with it.
///
/// `archivedAt` is when a web archive took the page, where it was saved from one that says so.
record Anatomy(
        List<Piece> pieces, Article article, List<Problem> problems, Optional<Instant> archivedAt) {

    Anatomy(List<Piece> pieces, Article article, List<Problem> problems) {
        this(pieces, article, problems, Optional.empty());
    }

    Anatomy {
        pieces = List.copyOf(pieces);
        problems = List.copyOf(problems);
    }
}
