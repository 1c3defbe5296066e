package org.dateline.model;

import java.util.List;
import java.util.Optional;

/// Who a claim is put into the mouth of: the words that say it, and whom they stand for.
///
/// `text` is the first span's words; `name` the fullest name in the article, absent rather than
/// guessed. `ref` is the id of a [Name].
public record Voice(
        List<Span> spans,
        String text,
        Optional<String> name,
        Optional<String> role,
        Optional<String> side,
        Optional<String> ref) {

    public Voice {
        spans = List.copyOf(spans);
    }
}
