package org.dateline.incident;

import java.util.List;
import org.dateline.claim.Claims;
import org.dateline.model.Article;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.name.Names;
import org.dateline.text.Prose;

/// Finds what happened, where, when, to whom and by whom.
public final class Incidents {

    private Incidents() {}

    public static Happenings find(
            Prose prose,
            Article article,
            Names names,
            List<Place> places,
            Claims claims,
            List<Figure> figures) {
        return new Happenings(List.of(), figures);
    }
}
