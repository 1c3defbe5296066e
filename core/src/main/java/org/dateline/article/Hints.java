package org.dateline.article;

import java.util.Map;
import java.util.Optional;
import org.dateline.model.Zone;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// The zone that one element says it is, by its tag, role, itemprop, class and id.
final class Hints {

    private static final Map<String, Zone> TAGS =
            Map.of(
                    "nav", Zone.NAVIGATION,
                    "footer", Zone.BOILERPLATE,
                    "aside", Zone.RELATED,
                    "form", Zone.BOILERPLATE,
                    "button", Zone.BOILERPLATE,
                    "label", Zone.BOILERPLATE,
                    "figcaption", Zone.CAPTION,
                    "time", Zone.DATE,
                    "dialog", Zone.BOILERPLATE);

    private static final Map<String, Zone> ROLES =
            Map.of(
                    "navigation", Zone.NAVIGATION,
                    "contentinfo", Zone.BOILERPLATE,
                    "complementary", Zone.RELATED,
                    "search", Zone.BOILERPLATE,
                    "dialog", Zone.BOILERPLATE,
                    "menu", Zone.NAVIGATION,
                    "menubar", Zone.NAVIGATION);

    private static final Map<String, Zone> PROPERTIES =
            Map.of(
                    "articleBody", Zone.BODY,
                    "author", Zone.BYLINE,
                    "datePublished", Zone.DATE,
                    "dateModified", Zone.DATE,
                    "comment", Zone.COMMENT,
                    "caption", Zone.CAPTION,
                    "alternativeHeadline", Zone.SUBTITLE);

    private Hints() {}

    /// `names` remembers what names of one page have been looked up.
    static Optional<Zone> of(Element element, Map<String, Optional<Zone>> names) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html")) {
            return Optional.empty();
        }
        if (element.attributesSize() == 0) {
            return Optional.ofNullable(TAGS.get(tag));
        }
        Attributes said = element.attributes();
        Zone stated = PROPERTIES.get(said.get("itemprop"));
        stated = stated == null ? ROLES.get(said.get("role")) : stated;
        if (stated == null && tag.equals("footer")) {
            stated = called(said, names).filter(z -> z == Zone.COMMENT).orElse(null);
        }
        stated = stated == null ? TAGS.get(tag) : stated;
        return stated == null ? called(said, names) : Optional.of(stated);
    }

    /// Whether a form has no field to fill in: some systems put one around every post.
    static boolean asksNothing(Element form) {
        return form.getElementsByTag("input").stream()
                        .allMatch(e -> e.attr("type").equalsIgnoreCase("hidden"))
                && form.getElementsByTag("textarea").isEmpty()
                && form.getElementsByTag("select").isEmpty();
    }

    private static Optional<Zone> called(Attributes said, Map<String, Optional<Zone>> names) {
        String classes = said.get("class");
        String id = said.get("id");
        if (classes.isEmpty() && id.isEmpty()) {
            return Optional.empty();
        }
        return names.computeIfAbsent(id.isEmpty() ? classes : classes + " " + id, Vocabulary::zone);
    }
}
