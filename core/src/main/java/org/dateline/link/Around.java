package org.dateline.link;

import org.dateline.model.Block;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/// The words around a finding.
final class Around {

    private static final String ENDS = ".!?\n";

    /// A longer sentence is cut: it is told from others by then.
    private static final int REACH = 240;

    private Around() {}

    /// The sentence that a span stands in, as far as marks tell, without its last mark.
    static Span sentence(Reading reading, Span span) {
        String text = reading.page().text();
        Span block =
                reading.page().blocks().stream()
                        .map(Block::span)
                        .filter(it -> it.contains(span))
                        .findFirst()
                        .orElse(span);
        int from = span.start();
        while (from > block.start()
                && span.start() - from < REACH
                && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = span.end();
        while (to < block.end() && to - span.end() < REACH && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Span(from, to);
    }
}
