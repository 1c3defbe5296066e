package org.dateline.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which elements of one page embed a post of a network, and which of them a part stands in.
///
/// Each element is asked once, however many parts stand in it.
final class Embeds {

    private final List<Element> elements;
    private final Map<Element, Optional<Element>> innermost = new IdentityHashMap<>();

    /// `elements` are those that embed a post, in the order of the page.
    Embeds(List<Element> elements) {
        this.elements = List.copyOf(elements);
    }

    List<Element> elements() {
        return elements;
    }

    /// The innermost element around a part that embeds a post; there is none on a page without.
    Optional<Element> around(Part part) {
        return elements.isEmpty() ? Optional.empty() : part.element().flatMap(this::around);
    }

    /// The same around an element, itself included. As deep as the page, which the limits bound.
    Optional<Element> around(@Nullable Element element) {
        if (element == null) {
            return Optional.empty();
        }
        Optional<Element> known = innermost.get(element);
        if (known == null) {
            known =
                    Network.of(element).isPresent()
                            ? Optional.of(element)
                            : around(element.parent());
            innermost.put(element, known);
        }
        return known;
    }
}
