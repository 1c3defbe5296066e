package org.dateline.article;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.jsoup.nodes.Document;

/// The third stage: zones, metadata, posts and comments.
public final class Anatomist {

    private Anatomist() {}

    /// What is given from outside fills in only what the capture does not say itself.
    public static Dissection dissect(Layout layout, Decoded decoded) {
        return dissect(layout, decoded, SiteOverrides.builtIn());
    }

    static Dissection dissect(Layout layout, Decoded decoded, SiteOverrides sites) {
        Anatomy anatomy = anatomy(layout, decoded, sites);
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
        return explain(layout, decoded, SiteOverrides.builtIn());
    }

    static Explanation explain(Layout layout, Decoded decoded, SiteOverrides sites) {
        List<Problem> problems = new ArrayList<>(decoded.problems());
        problems.addAll(layout.problems());
        Anatomy anatomy = anatomy(layout, decoded, sites);
        problems.addAll(anatomy.problems());
        List<Explained> pieces =
                anatomy.pieces().stream()
                        .map(p -> new Explained(p.zone(), p.span(), p.verdict().words()))
                        .toList();
        return new Explanation(layout.text(), pieces, problems);
    }

    private static Anatomy anatomy(Layout layout, Decoded decoded, SiteOverrides sites) {
        if (layout.posted().isPresent()) {
            return PostAnatomy.of(layout, layout.posted().get());
        }
        if (layout.document().isEmpty()) {
            return TextAnatomy.of(layout);
        }
        Document document = layout.document().get();
        Anatomy general = HtmlAnatomy.of(layout, document, decoded.given().url());
        return override(sites, decoded, general.article())
                .map(own -> Overridden.of(own, general, layout, document))
                .orElse(general);
    }

    /// A site looked otherwise when the page was saved, or else when the article was published.
    private static Optional<SiteOverride> override(
            SiteOverrides sites, Decoded decoded, Article article) {
        if (sites.none()) {
            return Optional.empty();
        }
        Provenance known = decoded.provenance();
        Optional<LocalDate> saved =
                known.capturedAt().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        return sites.of(
                known.url().or(() -> decoded.given().url()).or(article::canonicalUrl),
                saved.or(() -> dated(article, decoded.given()).published().map(Stamp::day)));
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
                known.capturedAt().or(anatomy::archivedAt),
                anatomy.archivedAt().isPresent()
                        ? Optional.empty()
                        : NotBefore.of(layout.text(), anatomy.pieces(), article));
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
