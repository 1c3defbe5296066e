package org.dateline.model;

import java.util.Optional;

/// An embedded post of a social network: a source of its own inside the article.
///
/// `platform` is a lower-case word (`x`, `facebook`); `span` holds the post's words, without its
/// signature; without such words it holds the address or signature that the page shows, or nothing
/// where only its markup tells the address.
public record Post(
        String platform,
        Optional<String> name,
        Optional<String> handle,
        Optional<Stamp> date,
        Optional<String> url,
        String text,
        Span span) {}
