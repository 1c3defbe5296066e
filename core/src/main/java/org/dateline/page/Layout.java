package org.dateline.page;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Problem;
import org.dateline.model.SourceMap;
import org.jsoup.nodes.Document;

/// A page before anyone says what its parts are: visible text, its parts, and the way back.
///
/// Every character that is no white space lies in exactly one part. `document` is the tree that an
/// HTML page was parsed to; it is read, never changed. `posted` is what a capture that is one post
/// of a network says of itself.
public record Layout(
        String text,
        List<Part> parts,
        SourceMap map,
        Optional<Document> document,
        Optional<Posted> posted,
        List<Problem> problems) {

    public Layout(
            String text,
            List<Part> parts,
            SourceMap map,
            Optional<Document> document,
            List<Problem> problems) {
        this(text, parts, map, document, Optional.empty(), problems);
    }

    public Layout {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /// The words of a part.
    public String words(Part part) {
        return part.span().in(text);
    }
}
