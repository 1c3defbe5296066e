package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.page.Layout;
import org.dateline.page.Posted;
import org.dateline.text.Languages;

/// A capture that is one post of a network: its record says what each part is.
final class PostAnatomy {

    private PostAnatomy() {}

    static Anatomy of(Layout layout, Posted posted) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < layout.parts().size(); i++) {
            Verdict verdict = Verdict.of(posted.zones().get(i), "a field of the network's record");
            pieces.add(new Piece(verdict, layout.parts().get(i).span()));
        }
        Article article =
                new Article(
                        Optional.empty(),
                        posted.by().stream().toList(),
                        Optional.empty(),
                        posted.at(),
                        Optional.empty(),
                        Languages.of(layout.text()),
                        posted.url(),
                        Optional.empty(),
                        posted.post().stream().toList(),
                        List.of());
        return new Anatomy(pieces, article, List.of());
    }
}
