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
        Optional<Zone> property = Optional.ofNullable(PROPERTIES.get(said.get("itemprop")));
        return property.or(() -> Optional.ofNullable(ROLES.get(said.get("role"))))
                .or(() -> commentFooter(element, tag, names))
                .or(() -> Optional.ofNullable(TAGS.get(tag)))
                .or(() -> called(element, names));
    }

    /// Who wrote a comment stands in its footer, which is no page's footer.
    private static Optional<Zone> commentFooter(
            Element element, String tag, Map<String, Optional<Zone>> names) {
        return tag.equals("footer")
                ? called(element, names).filter(z -> z == Zone.COMMENT)
                : Optional.empty();
    }

    private static Optional<Zone> called(Element element, Map<String, Optional<Zone>> names) {
        Attributes said = element.attributes();
        String name = said.get("class") + " " + said.get("id");
        return names.computeIfAbsent(name, Vocabulary::zone);
    }
}
