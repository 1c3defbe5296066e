package org.dateline.name;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.text.Prose;

/// Finds who is who in one article.
public final class Namer {

    private Namer() {}

    public static Names find(Prose prose, Article article) {
        return new Names(List.of());
    }
}
