package org.dateline.app.export;

import java.text.BreakIterator;
import java.util.Locale;
import org.dateline.model.Block;
import org.dateline.model.Page;
import org.dateline.model.Span;

/// The words of the page around a finding.
final class Around {

    private Around() {}

    /// From the beginning of the sentence that the span starts in to the end of the one it ends in,
    /// within its block.
    static String sentence(Page page, Span span) {
        Span block =
                page.blocks().stream()
                        .map(Block::span)
                        .filter(b -> b.contains(span))
                        .findFirst()
                        .orElse(span);
        String text = page.words(block);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int from = span.start() - block.start();
        int to = span.end() - block.start();
        int start = from == 0 || sentences.isBoundary(from) ? from : sentences.preceding(from);
        int end = to >= text.length() || sentences.isBoundary(to) ? to : sentences.following(to);
        return new Span(Math.max(0, start), end < 0 ? text.length() : end).strip(text).in(text);
    }
}
