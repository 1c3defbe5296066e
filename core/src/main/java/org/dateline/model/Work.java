package org.dateline.model;

import java.util.List;

/// One article with all its captures.
///
/// `articles` are the ids of what the single captures say, sorted. `origin` is the id of the work
/// that it reprints, or its own: works with one origin are one independent origin.
public record Work(String id, List<String> articles, String origin) {

    public Work {
        articles = List.copyOf(articles);
    }
}
