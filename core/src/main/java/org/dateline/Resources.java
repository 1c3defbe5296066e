package org.dateline;

import org.dateline.capture.Limits;
import org.dateline.model.ReaderId;
import org.dateline.place.Gazetteer;
import org.dateline.text.English;

/// What a reading needs besides the capture: immutable, one set a process, shared by all threads.
public record Resources(English english, Gazetteer gazetteer, Limits limits) {

    /// Changes whenever the same bytes may read differently, or the same readings be linked so:
    /// what a ledger knows of either is made anew then.
    public static final String VERSION = "0.1.62";

    public static Resources load() {
        return load(Gazetteer.builtIn());
    }

    public static Resources load(Gazetteer gazetteer) {
        return new Resources(English.load(), gazetteer, Limits.usual());
    }

    /// Names this set: readings made with the same one are the same, byte for byte.
    public ReaderId reader() {
        return new ReaderId(VERSION, english.digest().hex().substring(0, 16), gazetteer.digest());
    }
}
