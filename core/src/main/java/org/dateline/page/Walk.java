package org.dateline.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.capture.Limits;
import org.dateline.model.CodePoints;
import org.dateline.model.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/// Goes through a parsed page in reading order and writes down what a reader sees.
///
/// The traversal is a loop, so depth costs no stack.
final class Walk {

    /// Elements that a browser puts on lines of their own, by name; jsoup's own list of block
    /// elements lacks table cells and controls.
    private static final Set<String> PARTING =
            Set.of(
                    "td",
                    "th",
                    "caption",
                    "legend",
                    "button",
                    "label",
                    "summary",
                    "figcaption",
                    "option",
                    "dt",
                    "dd",
                    "li",
                    "body",
                    "tr",
                    "center");

    private static final Set<String> VERBATIM = Set.of("pre", "listing", "xmp", "plaintext");

    private final Sink sink;
    private final References references;
    private final Visibility visibility;
    private final int shift;
    private int links;
    private int verbatim;
    private boolean withholds;

    private Walk(String source, int shift, Limits limits, Visibility visibility) {
        this.shift = shift;
        this.visibility = visibility;
        this.sink = new Sink(limits.characters());
        this.references = new References(source, sink);
    }

    /// `shift` is how many characters of the source the parser was not given.
    static Walk over(
            Document document, String source, int shift, Limits limits, Visibility visibility) {
        Walk walk = new Walk(source, shift, limits, visibility);
        walk.through(document.body());
        walk.sink.endPart();
        return walk;
    }

    int length() {
        return sink.length();
    }

    /// Whether the text limit was reached.
    boolean full() {
        return sink.full();
    }

    /// Whether a post is kept in what a reader does not see.
    boolean withholds() {
        return withholds;
    }

    /// `points` are the source's code points.
    Layout layout(Document document, CodePoints points, List<Problem> problems) {
        return new Layout(
                sink.text(), sink.parts(), sink.map(points), Optional.of(document), problems);
    }

    private void through(Element root) {
        Node at = root;
        while (!sink.full()) {
            boolean inside = enter(at);
            if (inside && at.childNodeSize() > 0) {
                at = at.childNode(0);
                continue;
            }
            if (inside) {
                leave(at);
            }
            Node next = at == root ? null : at.nextSibling();
            while (at != root && next == null) {
                at = Objects.requireNonNull(at.parentNode(), "what is not the root has a parent");
                leave(at);
                next = at == root ? null : at.nextSibling();
            }
            if (next == null) {
                return;
            }
            at = next;
        }
    }

    /// Whether what is inside the node is to be read.
    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            text(text);
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String name = element.normalName();
        if (name.equals("br")) {
            sink.lineBreak();
            return true;
        }
        if (visibility.leavesOut(element)) {
            withholds |= name.equals("textarea") && Withheld.in(element.wholeText());
            return false;
        }
        if (parts(element)) {
            sink.endPart();
        }
        links += name.equals("a") ? 1 : 0;
        verbatim += VERBATIM.contains(name) ? 1 : 0;
        return true;
    }

    private void leave(Node node) {
        if (node instanceof Element element) {
            if (parts(element)) {
                sink.endPart();
            }
            links -= element.normalName().equals("a") ? 1 : 0;
            verbatim -= VERBATIM.contains(element.normalName()) ? 1 : 0;
        }
    }

    private void text(TextNode node) {
        sink.at(node, links > 0, verbatim > 0);
        Range range = node.sourceRange();
        references.align(node.getWholeText(), range.startPos() + shift, range.endPos() + shift);
    }

    static boolean parts(Element element) {
        return element.isBlock() || PARTING.contains(element.normalName());
    }
}
