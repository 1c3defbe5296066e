package org.dateline.page;

import java.util.List;
import org.dateline.capture.Decoded;
import org.dateline.capture.Limits;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;

/// The second stage: decoded source to visible text with parts.
public final class Pages {

    private Pages() {}

    public static Layout lay(Decoded decoded, Limits limits) {
        String text = decoded.text();
        return new Layout(
                text,
                text.isEmpty() ? List.of() : List.of(new Span(0, text.length())),
                SourceMap.identity(text),
                List.of());
    }
}
