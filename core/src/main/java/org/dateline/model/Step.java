package org.dateline.model;

import java.util.Locale;
import java.util.Optional;

/// One station on the way of a claim, from its speaker through every carrier to the publisher.
public record Step(
        Part part, Optional<String> name, Optional<String> medium, Optional<String> status) {

    public enum Part {
        SPEAKER,
        CARRIER,
        PUBLISHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
