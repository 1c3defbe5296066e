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
/// A heading opens a section, and so does a plain line behind running text that says "2 Comments";
/// a counter beside the headline stands before it, or is a link.
final class Sections {

    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

    /// A line that opens a section is no longer.
    private static final int LINE = 40;

    /// The first paragraph of an article is longer than what stands above its headline.
    private static final int PARAGRAPH = 80;

    /// The same in letters that say more each.
    private static final int DENSE = 35;

    private final Map<Element, Zone> opened = new IdentityHashMap<>();

    Sections(Layout layout) {
        List<Part> parts = layout.parts();
        boolean behind = false;
        for (int i = 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.element().filter(Sections::heading).isPresent()) {
                open(part, parts.get(i - 1), layout.words(part));
            } else if (behind && part.span().length() <= LINE && part.linked() == 0) {
                line(part, parts.get(i - 1), layout);
            }
            behind = behind || (part.linked() == 0 && paragraph(layout.words(part)));
        }
    }

    private static boolean paragraph(String words) {
        return words.length() > PARAGRAPH || (words.length() > DENSE && words.endsWith("。"));
    }

    /// A line without a heading's element opens the element around its own.
    private void line(Part part, Part before, Layout layout) {
        Optional<Element> around = part.element().map(Element::parent);
        if (around.filter(e -> !around(e, before)).isPresent()
                && Furniture.zone(layout.words(part)).filter(z -> z == Zone.COMMENT).isPresent()) {
            opened.putIfAbsent(around.get(), Zone.COMMENT);
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
