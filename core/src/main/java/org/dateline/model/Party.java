package org.dateline.model;

import java.util.Locale;
import java.util.Optional;

/// Somebody or something with a role in an incident. `ref` is the id of a [Name].
///
/// `basis` says where the role comes from: the sentence itself, the headline, or the context.
public record Party(
        Role role, Kind kind, String name, Optional<Span> span, Basis basis, Optional<String> ref) {

    public enum Role {
        PERPETRATOR,
        TARGET,
        VICTIM,
        PARTY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Kind {
        PERSON,
        ORGANISATION,
        STATE,
        GROUP,
        OBJECT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Basis {
        EXPLICIT,
        HEADLINE,
        CONTEXT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
