package org.dateline.incident;

import java.util.Optional;
import org.dateline.text.VerbGroup;

/// Words `[from, to)` of a sentence that tell of an incident, and the verb that they are.
record Trigger(Entry entry, int from, int to, Optional<VerbGroup> verb) {

    boolean isKill() {
        return entry.kind().equals("kill");
    }

    /// Whether people may come to harm by it: "arrested for the killing" is no harm of the arrest.
    boolean mayKill() {
        return !GuardWords.is("harmless", entry.kind());
    }

    boolean isDamage() {
        return entry.kind().equals("damage");
    }
}
