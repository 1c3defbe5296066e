package org.dateline.model;

import java.time.Instant;
import java.util.Optional;

/// Where a reading comes from: the capture's digest and what is known of its making.
///
/// `bytes` is the size of the file as handed in. `notBefore` is a lower bound of the capture's day
/// drawn from the page's furniture, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
public record Provenance(
        Sha256 sha256,
        long bytes,
        String mediaType,
        Optional<String> charset,
        Optional<String> record,
        Optional<String> url,
        Optional<Instant> capturedAt,
        Optional<String> notBefore) {}
