package org.dateline.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Element;

/// Elements that say by their first line what they hold, though their names do not: "2 Comments"
/// opens the readers' part, "Leave a Reply" a form.
///
/// Only headings open a section; a counter beside the headline is a link.
final class Sections {

    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Map<Element, Zone> opened = new IdentityHashMap<>();

    Sections(Layout layout) {
        List<Part> parts = layout.parts();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).element().filter(Sections::heading).isPresent()) {
                open(parts.get(i), parts.get(i - 1), layout.words(parts.get(i)));
            }
        }
    }

    Optional<Zone> zone(Element element) {
        return Optional.ofNullable(opened.get(element));
    }

    private static boolean heading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    private void open(Part part, Part before, String words) {
        Optional<Zone> zone = Furniture.zone(words).filter(z -> z != Zone.RELATED);
        Optional<Element> around = part.element().map(Element::parent);
        if (zone.isPresent() && around.isPresent() && !around(around.get(), before)) {
            opened.putIfAbsent(around.get(), zone.get());
        }
    }

    /// Whether the part before stands in the element too: then the heading does not open it.
    private static boolean around(Element element, Part before) {
        return before.around().contains(element);
    }
}
