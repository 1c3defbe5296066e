package org.dateline.page;

import java.util.Optional;
import org.dateline.model.Span;
import org.jsoup.nodes.Element;

/// One piece of a page that no block element parts further: a paragraph, a heading, a list item, a
/// line of a text file.
///
/// `element` is the innermost block element that it stands in; a text file has none. `linked`
/// counts its characters that are links.
public record Part(Span span, Optional<Element> element, int linked) {

    /// The share of its characters that are links.
    public double linkShare() {
        return span.isEmpty() ? 0 : (double) linked / span.length();
    }
}
