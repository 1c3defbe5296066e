package org.dateline.model;

import java.util.Locale;
import java.util.Optional;

/// A person's decision on two sources, each named by a record that it has a part in: `same` says
/// that they are one; otherwise the first is another than those whom its name puts it with.
public record SameSource(End one, End other, boolean same) {

    private static final String TYPE = "same-source ";

    /// The source with this part in a record: who says a claim, passes it on, publishes an article,
    /// or made the publication that a page mentions.
    public record End(String record, Role role) {}

    public enum Role {
        SPEAKER,
        CARRIER,
        PUBLISHER,
        AUTHOR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The type under which the ledger keeps such a decision on two records.
    public static String type(Role one, Role other) {
        return TYPE + one.code() + " " + other.code();
    }

    /// Whether the ledger keeps a decision on sources under this type.
    public static boolean is(Optional<String> type) {
        return type.filter(it -> it.startsWith(TYPE)).isPresent();
    }
}
