package org.dateline.app.web;

import java.util.Locale;
import org.dateline.model.Span;

/// A stretch of the page's text that belongs to a record: `record` is its id in the reading (`c1`).
record Mark(String record, Kind kind, Part part, Span span) {

    /// What the stretch is to its record. An extent is not underlined: it only lights up.
    enum Part {
        CONTENT,
        CUE,
        SOURCE,
        WORDS,
        EXTENT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// As the page's script reads it: `c1.cue`.
    String token() {
        return record + "." + part.code();
    }
}
