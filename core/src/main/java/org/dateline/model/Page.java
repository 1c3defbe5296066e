package org.dateline.model;

import java.util.List;

/// The whole visible text of a page in reading order, its blocks, and the way back to the source.
///
/// `text` counts UTF-16 units. Blocks are sorted and do not overlap; between them stands white
/// space.
public record Page(String text, List<Block> blocks, SourceMap map) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    public static Page empty() {
        return new Page("", List.of(), SourceMap.identity(""));
    }

    /// The words of a span.
    public String words(Span span) {
        return span.in(text);
    }
}
