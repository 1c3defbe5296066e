package org.dateline.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.SiteOverride.Selection;
import org.dateline.model.Article;
import org.dateline.model.Stamp;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the general rules made of a page, with what the override of its site says better.
final class Overridden {

    private final SiteOverride override;
    private final Layout layout;
    private final Document document;
    private final Map<Element, Selection> selected = new IdentityHashMap<>();

    private Overridden(SiteOverride override, Layout layout, Document document) {
        this.override = override;
        this.layout = layout;
        this.document = document;
        for (Selection selection : override.selections()) {
            document.select(selection.elements()).forEach(e -> selected.putIfAbsent(e, selection));
        }
    }

    static Anatomy of(SiteOverride override, Anatomy general, Layout layout, Document document) {
        Overridden reading = new Overridden(override, layout, document);
        List<Piece> pieces = reading.pieces(general.pieces());
        Marked marked = new Marked(document);
        return new Anatomy(
                pieces,
                reading.article(general.article(), pieces),
                Shells.of(layout.text(), pieces, marked, JsonLd.of(marked.scripts)),
                general.archivedAt());
    }

    private List<Piece> pieces(List<Piece> general) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < general.size(); i++) {
            Piece piece = general.get(i);
            Verdict verdict =
                    selection(layout.parts().get(i)).map(this::verdict).orElse(piece.verdict());
            pieces.add(new Piece(verdict, piece.span()));
        }
        return pieces;
    }

    /// By the innermost selected element around a part.
    private Optional<Selection> selection(Part part) {
        return part.around().stream().filter(selected::containsKey).findFirst().map(selected::get);
    }

    private Verdict verdict(Selection selection) {
        return Verdict.of(
                selection.zone(), "selected by %s: %s".formatted(override.file(), selection.css()));
    }

    private Article article(Article general, List<Piece> pieces) {
        return new Article(
                words(override.title()).stream().findFirst().or(general::title),
                authors(general),
                general.publisher(),
                published().or(general::published),
                general.modified(),
                general.language(),
                general.canonicalUrl(),
                Dateline.of(layout.text(), pieces),
                general.posts(),
                HtmlComments.of(
                        new Tree(layout),
                        Discussion.NONE,
                        pieces,
                        DatedLines.dayFirst(general.language())));
    }

    private List<String> authors(Article general) {
        List<String> named =
                words(override.byline()).stream()
                        .flatMap(line -> Bylines.stated(line).stream())
                        .distinct()
                        .toList();
        return named.isEmpty() ? general.byline() : named;
    }

    private Optional<Stamp> published() {
        return override.date().stream()
                .flatMap(selection -> document.select(selection.elements()).stream())
                .flatMap(e -> HtmlDates.stated(e).stream())
                .findFirst();
    }

    private List<String> words(Optional<Selection> selection) {
        return selection.stream()
                .flatMap(some -> document.select(some.elements()).stream())
                .map(e -> Words.plain(e.text()))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
