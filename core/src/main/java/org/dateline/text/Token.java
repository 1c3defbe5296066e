package org.dateline.text;

import java.util.Locale;
import org.dateline.model.Span;

/// A word or mark with its part of speech (Universal Dependencies: `NOUN`, `PROPN`, `VERB` …).
///
/// `lower` is the text in small letters: nearly every rule asks for it, so it is made once.
public record Token(Span span, String text, String lower, String tag) {

    static Token of(Span span, String text, String tag) {
        return new Token(span, text, text.toLowerCase(Locale.ROOT), tag);
    }

    /// The same token with another tag.
    public Token tagged(String tag) {
        return new Token(span, text, lower, tag);
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
