package org.dateline.page;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Given;
import org.dateline.model.Stamp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// One item of an RSS feed (0.9x, 1.0, 2.0) or entry of an Atom feed (RFC 4287), set as a page.
///
/// The parser knows no document type, so no entity is ever resolved from outside or expanded.
final class FeedItem {

    /// The fullest text first.
    private static final List<String> CONTENT =
            List.of("content:encoded", "content", "description", "summary");

    private static final List<String> PUBLISHED =
            List.of("pubdate", "published", "dc:date", "issued", "updated");

    private static final List<String> AUTHOR = List.of("dc:creator", "author", "creator");

    private final String source;
    private final Element item;
    private final Rendered page = new Rendered();

    private FeedItem(String source, Element item) {
        this.source = source;
        this.item = item;
    }

    static Rendered page(String source, Given given) {
        Parser parser = Parser.xmlParser().setTrackPosition(true);
        Document document = parser.parseInput(source, "");
        Element item = document.childrenSize() == 0 ? document : document.child(0);
        return new FeedItem(source, item).page(given);
    }

    private Rendered page(Given given) {
        page.made("<!doctype html><html><head>");
        given.by().ifPresent(site -> meta("og:site_name", site));
        child(PUBLISHED)
                .flatMap(e -> date(e.text()))
                .ifPresent(day -> meta("article:published_time", day.iso()));
        given.url().ifPresent(url -> meta("og:url", url));
        page.made("</head><body><article>");
        child(List.of("title")).ifPresent(title -> shown("<h1>", title, "</h1>"));
        child(AUTHOR).ifPresent(author -> shown("<p class=\"byline\">", name(author), "</p>"));
        child(PUBLISHED)
                .ifPresent(day -> shown("<p class=\"published\"><time>", day, "</time></p>"));
        page.made("<div class=\"article-body\">");
        // Last, and nothing is closed behind it: whatever it leaves open swallows only itself.
        child(CONTENT).ifPresent(content -> page.all(html(content)));
        return page;
    }

    private void meta(String property, String content) {
        page.made("<meta property=\"%s\" content=\"".formatted(property))
                .made(Entities.escape(content).replace("\"", "&quot;"))
                .made("\">");
    }

    private void shown(String before, Element element, String after) {
        Rendered words = html(element);
        page.made(before).all(isClosed(words) ? words : words.escaped()).made(after);
    }

    /// Whether what follows would be read as what it is: no `<textarea>`, comment or quote is open.
    private static boolean isClosed(Rendered words) {
        String markup = words.text();
        return markup.indexOf('<') < 0
                || Jsoup.parseBodyFragment(markup + "<hr id=\"end\">").getElementById("end")
                        != null;
    }

    /// Atom keeps an author's name in an element of its own; RSS may put an address before it.
    private static Element name(Element author) {
        return author.children().stream()
                .filter(e -> e.tagName().equalsIgnoreCase("name"))
                .findFirst()
                .orElse(author);
    }

    private Optional<Element> child(List<String> names) {
        for (String name : names) {
            for (Element child : item.children()) {
                if (child.tagName().equalsIgnoreCase(name) && !child.wholeText().isBlank()) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /// What the element holds as HTML: escaped, in a CDATA section, or as elements (XHTML).
    private Rendered html(Element element) {
        if (element.childrenSize() > 0) {
            int from = element.sourceRange().endPos();
            int to =
                    element.endSourceRange().isTracked()
                            ? element.endSourceRange().startPos()
                            : from;
            return new Rendered().verbatim(source, from, Math.max(from, to));
        }
        Rendered out = new Rendered();
        for (Node node : element.childNodes()) {
            int from = node.sourceRange().startPos();
            int to = node.sourceRange().endPos();
            if (node instanceof CDataNode) {
                out.verbatim(source, start(from), end(to));
            } else if (node instanceof TextNode) {
                out.all(new Rendered().verbatim(source, from, to).decoded());
            }
        }
        return out;
    }

    private int start(int from) {
        return source.startsWith("<![CDATA[", from) ? from + "<![CDATA[".length() : from;
    }

    private int end(int to) {
        return source.startsWith("]]>", to - "]]>".length()) ? to - "]]>".length() : to;
    }

    /// RFC 822 as feeds write it, or ISO 8601.
    private static Optional<Stamp> date(String words) {
        try {
            return Stamp.parse(
                    OffsetDateTime.parse(words.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toString());
        } catch (DateTimeException e) {
            return Stamp.parse(words);
        }
    }
}
