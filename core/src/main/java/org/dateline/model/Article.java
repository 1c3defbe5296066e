package org.dateline.model;

import java.util.List;
import java.util.Optional;

/// What one capture says about its article: who published it, when, and what is embedded in it.
///
/// `dateline` is the place printed before the first words ("GENEVA —"). `language` is BCP 47.
public record Article(
        Optional<String> title,
        List<String> byline,
        Optional<String> publisher,
        Optional<Stamp> published,
        Optional<Stamp> modified,
        Optional<String> language,
        Optional<String> canonicalUrl,
        Optional<Span> dateline,
        List<Post> posts,
        List<Comment> comments) {

    public Article {
        byline = List.copyOf(byline);
        posts = List.copyOf(posts);
        comments = List.copyOf(comments);
    }

    public static Article unknown() {
        return new Article(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
