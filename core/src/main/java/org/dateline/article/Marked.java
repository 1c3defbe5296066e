package org.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// The elements of a page that say something of the article, collected in one walk over the tree.
final class Marked implements NodeVisitor {

    /// A link to an author's page: `/author/ana-belk/`, `/autoren/ott`.
    private static final Pattern OF_AUTHOR =
            Pattern.compile(
                    "/(?:authors?|autor(?:en|in)?|auteurs?|byline|journalist|reporter|staff)/[^/]{2,80}/?$");

    final List<Element> metas = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> authors = new ArrayList<>();
    final List<Element> authorLinks = new ArrayList<>();
    final List<Element> authorPages = new ArrayList<>();
    final List<Element> published = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> posts = new ArrayList<>();
    private final Map<String, Boolean> embedding = new HashMap<>();
    private Optional<String> canonical = Optional.empty();

    Marked(Document document) {
        document.traverse(this);
    }

    Optional<String> canonical() {
        return canonical;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element e && e.attributesSize() > 0) {
            named(e);
            String property = e.attr("itemprop");
            if (property.contains("author")) {
                authors.add(e);
            }
            if (property.contains("datePublished")
                    || e.attr("property").contains("datePublished")
                    || e.hasAttr("pubdate")) {
                published.add(e);
            }
            if (e.attr("rel").equals("author")) {
                authorLinks.add(e);
            } else if (OF_AUTHOR.matcher(e.attr("href")).find()) {
                authorPages.add(e);
            }
            if (embeds(e)) {
                posts.add(e);
            }
        }
    }

    private boolean embeds(Element e) {
        String classes = e.attr("class");
        return !classes.isEmpty()
                && embedding.computeIfAbsent(classes, c -> HtmlPosts.network(e).isPresent());
    }

    private void named(Element e) {
        switch (e.normalName()) {
            case "meta" -> metas.add(e);
            case "time" -> times.add(e);
            case "script" -> {
                if (e.attr("type").equalsIgnoreCase("application/ld+json")) {
                    scripts.add(e);
                }
            }
            case "link" -> {
                if (e.attr("rel").equals("canonical") && e.attr("href").startsWith("http")) {
                    canonical = canonical.or(() -> Optional.of(e.attr("href").strip()));
                }
            }
            default -> {}
        }
    }
}
