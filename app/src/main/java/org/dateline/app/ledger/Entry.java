package org.dateline.app.ledger;

import org.dateline.model.Sha256;

/// One line of the audit trail. `prev` is the hash of the entry before, `at` an instant in UTC,
/// `by` the operator, `json` the body in canonical JSON.
public record Entry(
        long seq, String prev, String hash, String at, String by, String kind, String json) {

    /// What the first entry has before it.
    static final String NONE = "0".repeat(64);

    /// The next entry after one with this `prev`.
    static Entry next(long seq, String prev, String at, String by, Body body) {
        String json = Snapshot.line(body);
        return new Entry(
                seq, prev, hash(seq, prev, at, by, body.kind(), json), at, by, body.kind(), json);
    }

    public Body body() {
        return Body.parse(kind, json, "entry " + seq);
    }

    /// The hash that this entry's own fields give.
    String computed() {
        return hash(seq, prev, at, by, kind, json);
    }

    /// Over a JSON array of all fields, so that no two different entries look alike.
    private static String hash(
            long seq, String prev, String at, String by, String kind, String json) {
        String fields =
                "[%d,%s,%s,%s,%s,%s]"
                        .formatted(
                                seq,
                                Snapshot.line(prev),
                                Snapshot.line(at),
                                Snapshot.line(by),
                                Snapshot.line(kind),
                                json);
        return Sha256.of(fields).hex();
    }
}
