package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Zone;

/// A paragraph of a page: its zone, where it stands, and its words for comparing, in one line: the
/// words of ten thousand articles one by one would not fit in memory. `key` is the same wherever
/// the same words stand.
record Paragraph(Zone zone, Span span, String key) {

    static Paragraph of(Zone zone, Span span, List<String> words) {
        return new Paragraph(zone, span, String.join(" ", words));
    }

    List<String> words() {
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /// All paragraphs of a page in reading order; a line end parts two.
    static List<Paragraph> of(Reading reading) {
        List<Paragraph> out = new ArrayList<>();
        String text = reading.page().text();
        for (Block block : reading.page().blocks()) {
            for (Span span : lines(text, block.span())) {
                List<String> words = Words.of(span.in(text));
                if (!words.isEmpty()) {
                    out.add(of(block.zone(), span, words));
                }
            }
        }
        return out;
    }

    private static List<Span> lines(String text, Span block) {
        List<Span> out = new ArrayList<>();
        int from = block.start();
        while (from < block.end()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 || end > block.end() ? block.end() : end;
            Span line = new Span(from, to).strip(text);
            if (!line.isEmpty()) {
                out.add(line);
            }
            from = to + 1;
        }
        return out;
    }
}
