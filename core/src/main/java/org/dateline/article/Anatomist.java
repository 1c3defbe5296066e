package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.capture.Decoded;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Given;
import org.dateline.model.Page;
import org.dateline.model.Problem;
import org.dateline.model.Provenance;
import org.dateline.model.Stamp;
import org.dateline.page.Layout;

/// The third stage: zones, metadata, posts and comments.
public final class Anatomist {

    private Anatomist() {}

    /// What is given from outside fills in only what the capture does not say itself.
    public static Dissection dissect(Layout layout, Decoded decoded) {
        Anatomy anatomy = anatomy(layout, decoded);
        List<Block> blocks =
                anatomy.pieces().stream()
                        .map(p -> new Block(p.zone(), p.span(), layout.map().source(p.span())))
                        .toList();
        Article article = dated(anatomy.article(), decoded.given());
        return new Dissection(
                new Page(layout.text(), blocks, layout.map()),
                article,
                bounded(decoded.provenance(), layout, anatomy, article),
                problems(layout, anatomy, article));
    }

    /// Each piece of a page with the sign by which it is what it is.
    public static Explanation explain(Layout layout, Decoded decoded) {
        List<Problem> problems = new ArrayList<>(decoded.problems());
        problems.addAll(layout.problems());
        Anatomy anatomy = anatomy(layout, decoded);
        problems.addAll(anatomy.problems());
        List<Explained> pieces =
                anatomy.pieces().stream()
                        .map(p -> new Explained(p.zone(), p.span(), p.verdict().words()))
                        .toList();
        return new Explanation(layout.text(), pieces, problems);
    }

    private static Anatomy anatomy(Layout layout, Decoded decoded) {
        if (layout.posted().isPresent()) {
            return PostAnatomy.of(layout, layout.posted().get());
        }
        return layout.document().isPresent()
                ? HtmlAnatomy.of(layout, layout.document().get(), decoded.given().url())
                : TextAnatomy.of(layout);
    }

    private static Article dated(Article article, Given given) {
        Optional<Stamp> published = article.published().or(() -> given.published().map(Stamp::of));
        return new Article(
                article.title(),
                article.byline(),
                article.publisher(),
                published,
                article.modified(),
                article.language(),
                article.canonicalUrl(),
                article.dateline(),
                article.posts(),
                article.comments());
    }

    private static Provenance bounded(
            Provenance known, Layout layout, Anatomy anatomy, Article article) {
        return new Provenance(
                known.sha256(),
                known.bytes(),
                known.mediaType(),
                known.charset(),
                known.record(),
                known.url(),
                known.capturedAt(),
                NotBefore.of(layout.text(), anatomy.pieces(), article));
    }

    private static List<Problem> problems(Layout layout, Anatomy anatomy, Article article) {
        List<Problem> problems = new ArrayList<>(anatomy.problems());
        if (!layout.parts().isEmpty() && article.published().isEmpty()) {
            problems.add(
                    new Problem(
                            "article",
                            "says no day of publication: give it with --published, or its times stay open"));
        }
        return problems;
    }
}
