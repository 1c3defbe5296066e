package org.dateline.text;

import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.Zone;

/// A sentence of the article proper. `paragraph` counts the paragraphs of the article from zero.
public record Sentence(int index, int paragraph, Zone zone, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
