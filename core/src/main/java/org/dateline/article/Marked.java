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

    private static final Pattern MODIFIED =
            Pattern.compile("(?:^|[\\s_-])(?:updated|modified)(?:$|[\\s_-])");

    /// What the classes of an element may make it.
    private record Calls(boolean post, boolean writer) {

        static Calls of(String classes) {
            return new Calls(Network.mayEmbed(classes), AuthorClasses.names(classes));
        }
    }

    final List<Element> metas = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> otherScripts = new ArrayList<>();
    final List<Element> authors = new ArrayList<>();
    final List<Element> authorLinks = new ArrayList<>();
    final List<Element> authorPages = new ArrayList<>();
    final List<Element> bylines = new ArrayList<>();
    final List<Element> published = new ArrayList<>();
    final List<Element> modified = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> posts = new ArrayList<>();

    /// What may hold one post of a discussion each.
    final List<Element> numbered = new ArrayList<>();

    private boolean password;
    private final Map<String, Calls> called = new HashMap<>();
    private Optional<String> canonical = Optional.empty();
    private Optional<String> bookmark = Optional.empty();

    Marked(Document document) {
        var elements = new NodeIterator<>(document, Element.class);
        while (elements.hasNext()) {
            look(elements.next());
        }
    }

    Optional<String> canonical() {
        return canonical;
    }

    /// What the page gives as its lasting address.
    Optional<String> bookmark() {
        return bookmark;
    }

    /// Whether the page asks for a password.
    boolean password() {
        return password;
    }

    private void look(Element e) {
        int size = e.attributesSize();
        if (size == 0) {
            tagged(e);
            return;
        }
        Attributes said = e.attributes();
        tagged(e, said);
        String classes = said.get("class");
        if (size > 1 || classes.isEmpty()) {
            annotated(e, said);
        }
        if (!classes.isEmpty()) {
            called(e, classes);
        }
    }

    /// What microdata and links say.
    private void annotated(Element e, Attributes said) {
        if (Network.isOwnPage(e)) {
            posts.add(e);
        }
        if (Discussion.mayNumber(said.get("id"))) {
            numbered.add(e);
        }
        String item = said.get("itemprop");
        String property = said.get("property");
        if (item.contains("author")) {
            authors.add(e);
        }
        if (item.contains("datePublished")
                || property.contains("datePublished")
                || said.hasKey("pubdate")) {
            published.add(e);
        }
        if (item.contains("dateModified") || property.contains("dateModified")) {
            modified.add(e);
        }
        if (said.get("rel").equals("author")) {
            authorLinks.add(e);
        } else if (ofAuthor(said.get("href"))) {
            authorPages.add(e);
        }
    }

    private void called(Element e, String classes) {
        Calls calls = called.computeIfAbsent(classes, Calls::of);
        if (calls.post() && Network.of(e).isPresent()) {
            posts.add(e);
        }
        if (calls.writer()) {
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

    /// Elements without an attribute.
    private void tagged(Element e) {
        switch (e.normalName()) {
            case "time" -> times.add(e);
            case "script" -> otherScripts.add(e);
            default -> {}
        }
    }

    /// What the class of an element with a day says that it dates; a system's "published updated"
    /// is of both.
    private void dated(Element e, String classes) {
        if (PUBLISHED.matcher(classes).find()) {
            published.add(e);
        } else if (MODIFIED.matcher(classes).find()) {
            modified.add(e);
        }
    }

    private void tagged(Element e, Attributes said) {
        switch (e.normalName()) {
            case "meta" -> metas.add(e);
            case "input" -> password |= said.get("type").equalsIgnoreCase("password");
            case "time" -> {
                times.add(e);
                dated(e, said.get("class"));
            }
            case "abbr" -> {
                if (said.hasKey("title")) {
                    dated(e, said.get("class"));
                }
            }
            case "script" -> {
                if (said.get("type").equalsIgnoreCase("application/ld+json")) {
                    scripts.add(e);
                } else {
                    otherScripts.add(e);
                    if (Network.of(e).isPresent()) {
                        posts.add(e);
                    }
                }
            }
            case "iframe", "lite-youtube" -> {
                if (Video.address(e).isPresent()) {
                    posts.add(e);
                }
            }
            case "link" -> linked(said.get("rel"), said.get("href").strip());
            default -> {}
        }
    }

    private void linked(String rel, String href) {
        if (rel.equals("canonical") && href.startsWith("http")) {
            canonical = canonical.or(() -> Optional.of(href));
        }
        if (rel.equals("bookmark")) {
            bookmark = bookmark.or(() -> Optional.of(href));
        }
    }
}
