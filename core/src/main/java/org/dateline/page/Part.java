package org.dateline.page;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.jsoup.nodes.Element;

/// One piece of a page that no block element parts further: a paragraph, a heading, a list item, a
/// line of a text file.
///
/// `around` are the elements that it stands in, from the innermost block element to the root; a
/// text file has none. `linked` counts its characters that are links.
public record Part(Span span, List<Element> around, int linked) {

    /// The innermost block element.
    public Optional<Element> element() {
        return around.isEmpty() ? Optional.empty() : Optional.of(around.getFirst());
    }

    /// The share of its characters that are links.
    public double linkShare() {
        return span.isEmpty() ? 0 : (double) linked / span.length();
    }
}
