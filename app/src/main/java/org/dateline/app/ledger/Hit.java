package org.dateline.app.ledger;

import org.dateline.link.RecordId;

/// A record found by its words: `snippet` shows them with `[` and `]` around what matched.
public record Hit(RecordId id, RecordId article, String snippet) {}
