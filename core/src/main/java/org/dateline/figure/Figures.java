package org.dateline.figure;

import java.util.List;
import org.dateline.claim.Claims;
import org.dateline.model.Article;
import org.dateline.model.Figure;
import org.dateline.text.Prose;

/// Finds numbers of people and things, sorted by span; none belongs to an incident yet.
public final class Figures {

    private Figures() {}

    public static List<Figure> find(Prose prose, Article article, Claims claims) {
        return List.of();
    }
}
