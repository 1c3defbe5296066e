package org.dateline.bench.peers;

import java.util.Optional;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;

/// readability4j, Mozilla's Readability rewritten in Kotlin on jsoup, with its own settings.
final class ReadabilityForJava implements Extractor {

    /// Of a page that breaks the library, an empty body.
    @Override
    public Extract extract(byte[] page) {
        Readability4J readability = new Readability4J(Parsed.ADDRESS, Parsed.of(page));
        try {
            return extract(readability.parse());
        } catch (IllegalStateException e) {
            System.err.println("readability4j: " + e.getMessage());
            return Extract.of("");
        }
    }

    private static Extract extract(Article article) {
        // jsoup's text: the library's own textContent runs the words of neighbours together.
        Optional<Element> content = Optional.ofNullable(article.getArticleContent());
        return new Extract(
                Optional.ofNullable(article.getTitle()),
                Optional.ofNullable(article.getByline()).stream().toList(),
                content.map(Element::text).orElse(""));
    }
}
