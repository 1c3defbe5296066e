package org.dateline.page;

import java.util.List;
import org.dateline.model.Problem;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;

/// A page before anyone says what its parts are: visible text, its parts, and the way back.
public record Layout(String text, List<Span> parts, SourceMap map, List<Problem> problems) {

    public Layout {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }
}
