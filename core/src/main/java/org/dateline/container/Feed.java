package org.dateline.container;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.capture.Decoded;
import org.dateline.capture.Intake;
import org.dateline.model.Capture;
import org.dateline.model.Given;
import org.dateline.model.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// An RSS (0.9x, 1.0, 2.0) or Atom feed in a file: each item is a capture.
///
/// The parser tracks positions and knows no document types: entities are neither expanded nor
/// fetched, and a feed that declares some says so.
final class Feed implements Format {

    /// What may stand before the root element.
    private static final Pattern PROLOGUE =
            Pattern.compile("^\\s{0,999}(?:<\\?[^>]{0,999}>|<!--.{0,4000}?-->)", Pattern.DOTALL);

    private static final Pattern ROOT = Pattern.compile("^\\s{0,999}<(?:rss|feed|rdf:RDF)[\\s>]");

    private static final Pattern DOCTYPE =
            Pattern.compile("^\\s{0,999}<!DOCTYPE\\s{1,99}(?:rss|feed|rdf:RDF)\\b");

    private static final Pattern ENCODING =
            Pattern.compile("^\\s{0,9}<\\?xml[^>]{0,99}?encoding=[\"'](?<label>[\\w:.-]{2,40})");

    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s");

    @Override
    public boolean opens(Head head) {
        String rest = head.start().replace("\u0000", "");
        Matcher before = PROLOGUE.matcher(rest);
        while (before.find()) {
            rest = rest.substring(before.end());
            before = PROLOGUE.matcher(rest);
        }
        return ROOT.matcher(rest).find() || DOCTYPE.matcher(rest).find();
    }

    @Override
    public void open(Shelf shelf) throws IOException {
        Matcher label = ENCODING.matcher(Head.of(shelf.content()).start());
        Optional<String> charset =
                label.find() ? Optional.of(label.group("label")) : Optional.empty();
        Given given = shelf.given().as(Given.As.TEXT).charset(charset);
        Decoded decoded =
                Intake.decode(
                        new Capture(shelf.whole().input(), shelf.content(), given), shelf.limits());
        if (decoded.form() == Decoded.Form.UNREADABLE) {
            decoded.problems().stream()
                    .map(Problem::message)
                    .forEach(why -> shelf.broken("0", why));
            return;
        }
        Charset set = Charset.forName(decoded.provenance().charset().orElse("UTF-8"));
        items(shelf, decoded.text(), set.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : set);
    }

    private static void items(Shelf shelf, String text, Charset set) {
        Matcher entity = ENTITY.matcher(text);
        if (entity.find()) {
            shelf.broken(
                    Integer.toString(entity.start()),
                    "declares entities at character %d: they are neither expanded nor fetched, the items are read without them"
                            .formatted(entity.start()));
        }
        Document feed = Parser.xmlParser().setTrackPosition(true).parseInput(text, "");
        Optional<String> site =
                feed.select("channel > title, feed > title").stream()
                        .map(Element::text)
                        .filter(t -> !t.isBlank())
                        .findFirst();
        Items items = new Items(shelf, text, set, site);
        List<Element> all = feed.select("item, entry");
        for (int i = 0; i < all.size(); i++) {
            items.take(all.get(i), i + 1 < all.size() ? start(all.get(i + 1)) : text.length());
        }
    }

    private static int start(Element item) {
        return item.sourceRange().startPos();
    }

    /// Takes the items of one feed in their order.
    private static final class Items {
        private final Shelf shelf;
        private final String text;
        private final Charset set;
        private final Optional<String> site;

        /// Where the item before ends; what begins earlier is inside it.
        private int end;

        /// A place in the text, and how many bytes stand before it.
        private int place;

        private long bytes;

        Items(Shelf shelf, String text, Charset set, Optional<String> site) {
            this.shelf = shelf;
            this.text = text;
            this.set = set;
            this.site = site;
        }

        /// An item that is not closed goes on to the next one.
        void take(Element item, int next) {
            int from = start(item);
            if (from < end) {
                return;
            }
            boolean closed =
                    item.endSourceRange().isTracked() && !item.endSourceRange().isImplicit();
            end = closed ? item.endSourceRange().endPos() : next;
            bytes += text.substring(place, from).getBytes(set).length;
            place = from;
            List<String> trouble =
                    closed
                            ? List.of()
                            : List.of(
                                    "item at byte %d is not closed: read as far as it goes"
                                            .formatted(bytes));
            Given given =
                    shelf.given()
                            .as(Given.As.FEED_ITEM)
                            .charset(Optional.of(set.name()))
                            .by(site, Optional.empty())
                            .seen(link(item), Optional.empty());
            byte[] source = text.substring(from, end).getBytes(set);
            shelf.put(Long.toString(bytes), source, given, trouble);
        }
    }

    private static Optional<String> link(Element item) {
        for (Element child : item.children()) {
            if (child.tagName().equalsIgnoreCase("link")) {
                String rel = child.attr("rel");
                String url = child.hasAttr("href") ? child.attr("href") : child.text().strip();
                if (url.startsWith("http") && (rel.isEmpty() || rel.equals("alternate"))) {
                    return Optional.of(url);
                }
            }
        }
        return Optional.empty();
    }
}
