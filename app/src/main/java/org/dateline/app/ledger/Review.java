package org.dateline.app.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A person's decision or remark on one record or on a link between two.
///
/// `target` is the id that the target has now; empty means orphaned: the current reading has no
/// such record, and a person must look.
public record Review(
        long seq,
        String at,
        String by,
        Act act,
        List<Citation> cited,
        String reason,
        Optional<String> target) {

    public Review {
        cited = List.copyOf(cited);
    }

    public enum Act {
        ACCEPT,
        REJECT,
        NOTE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
