package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.model.Comment;
import org.dateline.model.Stamp;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.text.Languages;
import org.jsoup.nodes.Document;

/// Takes an HTML page apart: what its head says of the article, and what each part is.
final class HtmlAnatomy {

    /// `en`, `pt-BR`, `zh_Hant_TW`.
    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}");

    private HtmlAnatomy() {}

    static Anatomy of(Layout layout, Document document, Optional<String> given) {
        Marked marked = new Marked(document);
        JsonLd said = JsonLd.of(marked.scripts);
        MetaTags meta = new MetaTags(marked.metas);
        Titles titles = Titles.of(layout, document, said, meta);
        Optional<String> description = meta.first("og:description", "description");
        Tree tree = new Tree(layout);
        Embeds embeds = new Embeds(marked.posts);
        Discussion discussion = Discussion.of(tree, marked.numbered, titles);
        discussion.replies().forEach(reply -> tree.tell(reply, Zone.COMMENT));
        List<Piece> pieces =
                pieces(
                        layout,
                        HtmlZones.of(tree, document, titles, description, embeds, discussion));
        Optional<String> address = marked.canonical().or(() -> meta.first("og:url"));
        Optional<Archived> archived = Archived.first(Stream.of(marked.bookmark(), address, given));
        Optional<String> canonical = archived.map(Archived::original).or(() -> address);
        Optional<String> language = language(layout, document);
        DatedLines lines = new DatedLines(tree, pieces, language, archived);
        HtmlDates dates = new HtmlDates(marked, said, meta, lines);
        Optional<Comment> first = discussion.first(tree);
        Optional<Stamp> published = dates.published(canonical.or(() -> given));
        Article article =
                new Article(
                        titles.title(),
                        authors(HtmlAuthors.of(tree, marked, said, meta, pieces), first),
                        publisher(meta, archived).or(said::publisher),
                        published,
                        dates.modified(published),
                        language,
                        canonical,
                        Dateline.of(layout.text(), pieces),
                        HtmlPosts.of(layout, embeds),
                        HtmlComments.of(tree, discussion, pieces, DatedLines.dayFirst(language)));
        return new Anatomy(
                pieces,
                article,
                Shells.of(layout.text(), pieces, marked, said),
                archived.flatMap(Archived::at));
    }

    private static List<Piece> pieces(Layout layout, List<Verdict> verdicts) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            pieces.add(new Piece(verdicts.get(i), layout.parts().get(i).span()));
        }
        return pieces;
    }

    /// Who opened a discussion, where the page names nobody else.
    private static List<String> authors(List<String> named, Optional<Comment> first) {
        return named.isEmpty() ? first.flatMap(Comment::author).stream().toList() : named;
    }

    private static Optional<String> publisher(MetaTags meta, Optional<Archived> archived) {
        return meta.first("og:site_name")
                .filter(name -> archived.filter(it -> it.isArchive(name)).isEmpty());
    }

    private static Optional<String> language(Layout layout, Document document) {
        String stated =
                Optional.ofNullable(document.body().parent())
                        .map(e -> e.attr("lang").strip())
                        .orElse("");
        boolean tag = LANGUAGE.matcher(stated).matches();
        return tag ? Optional.of(stated.replace('_', '-')) : Languages.of(layout.text());
    }
}
