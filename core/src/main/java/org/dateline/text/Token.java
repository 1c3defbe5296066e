package org.dateline.text;

import java.util.Locale;
import org.dateline.model.Span;

/// A word or mark with its part of speech (Universal Dependencies: `NOUN`, `PROPN`, `VERB` …).
public record Token(Span span, String text, String tag) {

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean is(String tag) {
        return this.tag.equals(tag);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
