package org.dateline.bench.peers;

import java.util.Optional;

/// A library for the JVM that takes the article out of a page.
@FunctionalInterface
interface Extractor {

    /// The bytes as they were saved; the extractor finds their charset.
    Extract extract(byte[] page);

    /// By the name that a process is started with; only the one asked for is loaded.
    static Optional<Extractor> named(String name) {
        return switch (name) {
            case "dateline" -> Optional.of(new DatelineCore());
            case "readability4j" -> Optional.of(new ReadabilityForJava());
            case "jsoup-text" -> Optional.of(JsoupBaselines::text);
            case "jsoup-paragraphs" -> Optional.of(JsoupBaselines::paragraphs);
            default -> Optional.empty();
        };
    }
}
