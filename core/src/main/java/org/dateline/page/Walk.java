package org.dateline.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.capture.Limits;
import org.dateline.model.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Goes through a parsed page in reading order and writes down what a reader sees.
///
/// The traversal is a loop, so depth costs no stack.
final class Walk implements NodeFilter {

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
    private final String source;
    private final int shift;
    private int links;
    private int verbatim;

    private Walk(String source, int shift, Limits limits, Visibility visibility) {
        this.source = source;
        this.shift = shift;
        this.visibility = visibility;
        this.sink = new Sink(limits.characters());
        this.references = new References(source, sink);
    }

    /// `shift` is how many characters of the source the parser was not given.
    static Walk over(
            Document document, String source, int shift, Limits limits, Visibility visibility) {
        Walk walk = new Walk(source, shift, limits, visibility);
        walk.traverse(document.body());
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

    Layout layout(Document document, List<Problem> problems) {
        return new Layout(
                sink.text(), sink.parts(), sink.map(source), Optional.of(document), problems);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            return text(text);
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (name.equals("br")) {
            sink.lineBreak();
            return FilterResult.CONTINUE;
        }
        if (visibility.leavesOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (parts(element)) {
            sink.endPart();
        }
        links += name.equals("a") ? 1 : 0;
        verbatim += VERBATIM.contains(name) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (parts(element)) {
                sink.endPart();
            }
            links -= element.normalName().equals("a") ? 1 : 0;
            verbatim -= VERBATIM.contains(element.normalName()) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult text(TextNode node) {
        if (sink.full()) {
            return FilterResult.STOP;
        }
        sink.at(node, links > 0, verbatim > 0);
        int from = node.sourceRange().startPos();
        int to = node.sourceRange().endPos();
        references.align(node.getWholeText(), from + shift, to + shift);
        return FilterResult.CONTINUE;
    }

    static boolean parts(Element element) {
        return element.isBlock() || PARTING.contains(element.normalName());
    }
}
