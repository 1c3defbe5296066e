package org.dateline.model;

import java.util.Locale;
import java.util.Optional;

/// Evidence that a claim points to.
public record Media(Kind kind, Span span, Optional<String> url) {

    public enum Kind {
        FOOTAGE,
        PHOTO,
        DOCUMENT,
        LINK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
