package org.dateline.page;

import java.util.List;
import java.util.Optional;
import org.dateline.capture.Decoded;
import org.dateline.capture.Limits;
import org.dateline.model.CodePoints;
import org.dateline.model.Problem;
import org.dateline.model.SourceMap;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// The second stage: decoded source to visible text with parts.
public final class Pages {

    /// Fewer visible characters than this, and what scripts would have shown is looked at too.
    private static final int BARE = 250;

    private Pages() {}

    /// Never fails; a page beyond the limits is cut and says so.
    public static Layout lay(Decoded decoded, Limits limits) {
        return switch (decoded.form()) {
            case HTML -> html(decoded.text(), decoded.points(), limits);
            case TEXT -> TextLines.lay(decoded.text(), limits);
            case X_POST -> post(decoded, XPost.of(decoded.text(), decoded.given()), limits);
            case TELEGRAM_POST ->
                    post(decoded, TelegramPost.of(decoded.text(), decoded.given()), limits);
            case FEED_ITEM -> item(decoded, limits);
            case UNREADABLE ->
                    new Layout("", List.of(), SourceMap.identity(""), Optional.empty(), List.of());
        };
    }

    private static Layout post(Decoded decoded, Optional<PostFields> post, Limits limits) {
        return post.map(fields -> PostLines.lay(decoded.text(), fields, limits))
                .orElseGet(() -> PostLines.empty(decoded.text(), "is no post"));
    }

    /// The item is set as a page of its own and read as one.
    private static Layout item(Decoded decoded, Limits limits) {
        Rendered page = FeedItem.page(decoded.text(), decoded.given());
        Layout laid = html(page.text(), CodePoints.of(page.text()), limits);
        return new Layout(
                laid.text(),
                laid.parts(),
                page.map(laid.map(), decoded.text()),
                laid.document(),
                laid.problems());
    }

    private static Layout html(String source, CodePoints points, Limits limits) {
        // A byte order mark would count as the body's first word and close the head.
        int mark = source.startsWith("\uFEFF") ? 1 : 0;
        String markup = source.substring(mark);
        Document document = parse(markup, limits);
        Walk walk = seen(document, source, mark, limits);
        if (walk.withholds()) {
            document = parse(Withheld.shown(markup), limits);
            walk = seen(document, source, mark, limits);
        }
        return walk.layout(document, points, problems(walk, limits));
    }

    /// What a reader sees; where that is next to nothing, what scripts would have shown, too.
    private static Walk seen(Document document, String source, int mark, Limits limits) {
        Walk walk = Walk.over(document, source, mark, limits, Visibility.SHOWN);
        if (walk.length() >= BARE) {
            return walk;
        }
        Walk whole = Walk.over(document, source, mark, limits, Visibility.WITHOUT_SCRIPTS);
        boolean hides = whole.length() >= BARE && whole.length() > 2 * walk.length();
        return hides ? whole : walk;
    }

    private static Document parse(String markup, Limits limits) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth());
        return parser.parseInput(LongNames.parted(markup), "");
    }

    private static List<Problem> problems(Walk walk, Limits limits) {
        if (walk.full()) {
            return List.of(
                    new Problem(
                            "page",
                            "has more than %,d visible characters: the rest is left out"
                                    .formatted(limits.characters())));
        }
        if (walk.length() == 0) {
            return List.of(
                    new Problem(
                            "page",
                            "shows no text: save it after it has loaded, or paste its text"));
        }
        return List.of();
    }
}
