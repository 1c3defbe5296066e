package org.dateline.link;

import java.util.SequencedMap;
import org.dateline.model.Reading;

/// The lasting ids of a reading's findings by the ids that they have in it.
record Ids(SequencedMap<String, RecordId> all) {

    static Ids of(Reading reading) {
        return new Ids(RecordId.findings(reading));
    }

    /// Throws `IllegalArgumentException` where the reading has no such finding.
    String of(String local) {
        RecordId id = all.get(local);
        if (id == null) {
            throw new IllegalArgumentException("no such finding in this reading: " + local);
        }
        return id.toString();
    }

    boolean has(String local) {
        return all.containsKey(local);
    }
}
