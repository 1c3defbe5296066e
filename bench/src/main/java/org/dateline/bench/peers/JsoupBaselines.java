package org.dateline.bench.peers;

import org.jsoup.nodes.Document;

/// What a line of jsoup gives without any idea of an article: the price of parsing, and the least
/// that an extractor must beat.
final class JsoupBaselines {

    private JsoupBaselines() {}

    /// Every word that the page's body shows.
    static Extract text(byte[] page) {
        return Extract.of(Parsed.of(page).body().text());
    }

    /// The words of all `<p>`, and of nothing else.
    static Extract paragraphs(byte[] page) {
        Document document = Parsed.of(page);
        return Extract.of(String.join("\n", document.select("p").eachText()));
    }
}
