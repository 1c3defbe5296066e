package org.dateline.json;

import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Post;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;
import org.dateline.model.Stamp;

/// The capture, the page and the article of a reading.
final class PageJson {

    private PageJson() {}

    static void write(Writer to, Reading reading) {
        to.object("capture", () -> capture(to, reading.capture()));
        to.object(
                "page",
                () -> {
                    to.put("text", reading.page().text());
                    to.list(
                            "blocks",
                            reading.page().blocks(),
                            block -> {
                                to.put("zone", block.zone().code());
                                to.ends(block.span());
                                to.source("source", block.source());
                            });
                    to.runs("map");
                });
        to.object("article", () -> article(to, reading.article()));
    }

    private static void capture(Writer to, Provenance capture) {
        to.put("sha256", capture.sha256().hex());
        to.put("bytes", capture.bytes());
        to.put("mediaType", capture.mediaType());
        to.put("charset", capture.charset());
        to.put("record", capture.record());
        to.put("url", capture.url());
        to.put("capturedAt", capture.capturedAt().map(Object::toString));
        to.put("notBefore", capture.notBefore());
    }

    private static void article(Writer to, Article article) {
        to.put("title", article.title());
        to.strings("byline", article.byline());
        to.put("publisher", article.publisher());
        to.put("published", iso(article.published()));
        to.put("modified", iso(article.modified()));
        to.put("language", article.language());
        to.put("canonicalUrl", article.canonicalUrl());
        article.dateline().ifPresent(span -> to.object("dateline", () -> to.quoted(span)));
        to.list("posts", article.posts(), post -> post(to, post));
        to.list(
                "comments",
                article.comments(),
                comment -> {
                    to.put("author", comment.author());
                    to.put("date", comment.date());
                    to.ends(comment.span());
                });
    }

    private static void post(Writer to, Post post) {
        to.put("platform", post.platform());
        to.put("name", post.name());
        to.put("handle", post.handle());
        to.put("date", iso(post.date()));
        to.put("url", post.url());
        to.put("text", post.text());
        to.ends(post.span());
    }

    private static Optional<String> iso(Optional<Stamp> stamp) {
        return stamp.map(Stamp::iso);
    }
}
