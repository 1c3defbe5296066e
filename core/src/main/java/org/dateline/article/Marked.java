package org.dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;

/// The elements of a page that say something of the article, collected in one walk over the tree.
final class Marked {

    /// A link to an author's page: `/author/ana-belk/`, `/autoren/ott`.
    private static final Set<String> OF_AUTHOR =
            Set.of(
                    "author",
                    "authors",
                    "autor",
                    "autoren",
                    "autorin",
                    "auteur",
                    "auteurs",
                    "byline",
                    "journalist",
                    "reporter",
                    "staff");

    /// `<time class="entry-date published">`
    private static final Pattern PUBLISHED =
            Pattern.compile("(?:^|[\\s_-])(?:published|pubdate|entry-date)(?:$|[\\s_-])");

    final List<Element> metas = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> otherScripts = new ArrayList<>();
    final List<Element> authors = new ArrayList<>();
    final List<Element> authorLinks = new ArrayList<>();
    final List<Element> authorPages = new ArrayList<>();
    final List<Element> bylines = new ArrayList<>();
    final List<Element> published = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> posts = new ArrayList<>();
    private boolean password;
    private final Map<String, Boolean> embedding = new HashMap<>();
    private final Map<String, Boolean> writers = new HashMap<>();
    private Optional<String> canonical = Optional.empty();

    Marked(Document document) {
        var elements = new NodeIterator<>(document, Element.class);
        while (elements.hasNext()) {
            look(elements.next());
        }
    }

    Optional<String> canonical() {
        return canonical;
    }

    /// Whether the page asks for a password.
    boolean password() {
        return password;
    }

    private void look(Element e) {
        Attributes said = e.attributes();
        named(e, said);
        String property = said.get("itemprop");
        if (property.contains("author")) {
            authors.add(e);
        }
        if (property.contains("datePublished")
                || said.get("property").contains("datePublished")
                || said.hasKey("pubdate")) {
            published.add(e);
        }
        if (said.get("rel").equals("author")) {
            authorLinks.add(e);
        } else if (ofAuthor(said.get("href"))) {
            authorPages.add(e);
        }
        String classes = said.get("class");
        if (embeds(e, classes)) {
            posts.add(e);
        }
        if (!classes.isEmpty() && writers.computeIfAbsent(classes, AuthorClasses::names)) {
            byline(e);
        }
    }

    /// The innermost element names the writer; those around it hold more.
    private void byline(Element e) {
        if (!bylines.isEmpty() && within(e, bylines.getLast())) {
            bylines.removeLast();
        }
        bylines.add(e);
    }

    private static boolean within(Element e, Element other) {
        Element at = e.parent();
        while (at != null && at != other) {
            at = at.parent();
        }
        return at != null;
    }

    /// Whether the last but one step of an address is the authors'.
    private static boolean ofAuthor(String href) {
        int end = href.length() - (href.endsWith("/") ? 1 : 0);
        int name = href.lastIndexOf('/', end - 1);
        int kind = href.lastIndexOf('/', name - 1);
        int length = end - name - 1;
        return kind >= 0
                && length >= 2
                && length <= 80
                && OF_AUTHOR.contains(href.substring(kind + 1, name));
    }

    private boolean embeds(Element e, String classes) {
        return !classes.isEmpty()
                && embedding.computeIfAbsent(classes, c -> HtmlPosts.network(e).isPresent());
    }

    private void named(Element e, Attributes said) {
        switch (e.normalName()) {
            case "meta" -> metas.add(e);
            case "input" -> password |= said.get("type").equalsIgnoreCase("password");
            case "time" -> {
                times.add(e);
                if (PUBLISHED.matcher(said.get("class")).find()) {
                    published.add(e);
                }
            }
            case "script" -> {
                if (said.get("type").equalsIgnoreCase("application/ld+json")) {
                    scripts.add(e);
                } else {
                    otherScripts.add(e);
                }
            }
            case "link" -> {
                if (said.get("rel").equals("canonical") && said.get("href").startsWith("http")) {
                    canonical = canonical.or(() -> Optional.of(said.get("href").strip()));
                }
            }
            default -> {}
        }
    }
}
