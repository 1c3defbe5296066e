package org.dateline.app.gazetteer;

import org.dateline.place.Naming;
import org.dateline.place.Site;

/// What one line of a source comes to.
sealed interface Row {

    /// A place to keep.
    record Kept(Site site) implements Row {}

    /// Further names of a place that stands elsewhere.
    record Named(Naming naming) implements Row {}

    /// Sound, but not chosen, or nothing that a text in Latin letters could name.
    record Passed() implements Row {}
}
