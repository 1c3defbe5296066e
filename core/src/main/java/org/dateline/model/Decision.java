package org.dateline.model;

/// A person's verdict on a record or a link, named by its lasting id.
///
/// Of several on one target the last one counts; a ledger hands over only that one.
public record Decision(String target, Verdict verdict) {

    public enum Verdict {
        ACCEPTED,
        REJECTED
    }
}
