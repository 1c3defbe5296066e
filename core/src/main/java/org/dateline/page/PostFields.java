package org.dateline.page;

import java.util.Optional;
import org.dateline.model.Stamp;

/// One post of an export, whichever network it comes from.
///
/// `name` and `handle` are the author of the words; `by` who put the post up, where that is known.
/// Of `words`, those from `own` on are the author's; before it stands whose words are passed on.
/// `shown` are the same as the record itself prints them.
record PostFields(
        String platform,
        Rendered words,
        int own,
        Optional<String> name,
        Optional<String> handle,
        Optional<String> by,
        Optional<Stamp> date,
        Optional<String> url,
        Shown shown) {

    /// Cut from the record, for the reader to see.
    record Shown(Optional<Rendered> name, Optional<Rendered> handle, Optional<Rendered> date) {}
}
