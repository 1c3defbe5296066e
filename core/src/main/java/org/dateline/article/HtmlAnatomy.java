package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Zone;
import org.dateline.page.Layout;
import org.dateline.page.Part;
import org.jsoup.nodes.Document;

/// Takes an HTML page apart.
final class HtmlAnatomy {

    private HtmlAnatomy() {}

    static Anatomy of(Layout layout, Document document) {
        List<Piece> pieces = new ArrayList<>();
        for (Part part : layout.parts()) {
            String tag = part.element().map(e -> e.normalName()).orElse("p");
            Zone zone =
                    tag.equals("h1")
                            ? Zone.TITLE
                            : tag.equals("p") && part.linkShare() < .5
                                    ? Zone.BODY
                                    : Zone.BOILERPLATE;
            pieces.add(new Piece(zone, part.span()));
        }
        return new Anatomy(pieces, Article.unknown());
    }
}
