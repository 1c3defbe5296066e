package org.dateline.model;

import java.util.List;
import java.util.Optional;

/// A post, broadcast or article of others that the page mentions as a carrier of claims.
///
/// `medium` is a lower-case word (`tweet`, `broadcast`, `statement`); `status` what the page says
/// became of it (`reported deleted`). `claims` are ids of claims that it carried.
public record Publication(
        String id,
        Span span,
        String by,
        String medium,
        Optional<String> status,
        List<String> claims) {

    public Publication {
        claims = List.copyOf(claims);
    }
}
