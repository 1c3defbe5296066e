package org.dateline.place;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Place;
import org.dateline.name.Names;
import org.dateline.text.Prose;

/// Finds and locates the places of one article, sorted by span.
public final class Places {

    private Places() {}

    public static List<Place> find(Prose prose, Article article, Names names, Gazetteer gazetteer) {
        return List.of();
    }
}
