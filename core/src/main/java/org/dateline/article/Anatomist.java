package org.dateline.article;

import java.util.List;
import org.dateline.capture.Decoded;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Page;
import org.dateline.model.Zone;
import org.dateline.page.Layout;

/// The third stage: zones, metadata, posts and comments.
public final class Anatomist {

    private Anatomist() {}

    public static Dissection dissect(Layout layout, Decoded decoded) {
        List<Block> blocks =
                layout.parts().stream()
                        .map(part -> new Block(Zone.BODY, part, layout.map().source(part)))
                        .toList();
        return new Dissection(
                new Page(layout.text(), blocks, layout.map()),
                Article.unknown(),
                decoded.provenance(),
                List.of());
    }
}
