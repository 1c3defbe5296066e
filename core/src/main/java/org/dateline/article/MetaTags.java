package org.dateline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The `<meta>` elements of a page, by name, property or itemprop; the first of a name speaks.
final class MetaTags {

    private final Map<String, String> values = new HashMap<>();

    /// Names that pages repeat, one element an author.
    private static final Set<String> REPEATED = Set.of("author", "citation_author", "dc.creator");

    MetaTags(List<Element> metas) {
        for (Element meta : metas) {
            String content = Words.plain(meta.attr("content"));
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    values.merge(
                            name,
                            content,
                            REPEATED.contains(name) ? MetaTags::joined : MetaTags::kept);
                }
            }
        }
    }

    private static String joined(String before, String after) {
        return before.equals(after) ? before : before + "; " + after;
    }

    private static String kept(String before, String after) {
        return before;
    }

    /// The value beside a label that the page gives it (`twitter:label1`, `twitter:data1`).
    Optional<String> labelled(List<String> labels) {
        for (String number : List.of("1", "2")) {
            String label = values.getOrDefault("twitter:label" + number, "");
            if (labels.contains(label.toLowerCase(Locale.ROOT))) {
                return Optional.ofNullable(values.get("twitter:data" + number));
            }
        }
        return Optional.empty();
    }

    /// The first of these names that has a value.
    Optional<String> first(List<String> names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    Optional<String> first(String... names) {
        return first(List.of(names));
    }
}
