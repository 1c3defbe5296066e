package org.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What the person who hands in a capture says of it. It fills in only what the capture lacks.
public record Given(
        As as,
        Optional<String> url,
        Optional<LocalDate> published,
        Optional<Instant> capturedAt,
        Optional<String> record) {

    /// How to take the bytes: as their name and content suggest, or as told.
    public enum As {
        AUTO,
        HTML,
        TEXT
    }

    public static Given nothing() {
        return new Given(
                As.AUTO, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Given as(As other) {
        return new Given(other, url, published, capturedAt, record);
    }

    public Given published(LocalDate day) {
        return new Given(as, url, Optional.of(day), capturedAt, record);
    }
}
