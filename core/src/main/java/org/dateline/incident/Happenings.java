package org.dateline.incident;

import java.util.List;
import org.dateline.model.Figure;
import org.dateline.model.Incident;

/// The incidents of one article, sorted by span, and its figures with the incidents they belong to.
public record Happenings(List<Incident> incidents, List<Figure> figures) {

    public Happenings {
        incidents = List.copyOf(incidents);
        figures = List.copyOf(figures);
    }
}
