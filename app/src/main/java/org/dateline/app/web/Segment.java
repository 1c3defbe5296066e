package org.dateline.app.web;

import java.util.List;
import org.dateline.model.Span;

/// A stretch of text under the same marks throughout, the shortest mark first. `ending` are those
/// that end with it.
record Segment(Span span, List<Mark> marks, List<Mark> ending) {

    Segment {
        marks = List.copyOf(marks);
        ending = List.copyOf(ending);
    }
}
