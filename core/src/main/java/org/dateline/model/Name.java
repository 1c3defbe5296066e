package org.dateline.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Somebody in one article, under the fullest form of the name that the article prints.
///
/// `id` is `n1`, `n2` … in order of first mention. `side` is the state or party that the article
/// puts them with; `organisation` the id of the one that a person's role names ("MoD spokesman"),
/// where the article names it elsewhere. Mentions are sorted and include pronouns only where they
/// are certain.
public record Name(
        String id,
        Kind kind,
        String name,
        Optional<String> role,
        Optional<String> side,
        Optional<String> organisation,
        List<Span> mentions) {

    public Name {
        mentions = List.copyOf(mentions);
    }

    public enum Kind {
        PERSON,
        ORGANISATION,
        OFFICE,
        GROUP;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
