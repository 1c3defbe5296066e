package org.dateline.article;

import org.dateline.model.Span;
import org.dateline.model.Zone;

/// A stretch of a page's text and what it is, before pieces become blocks.
record Piece(Verdict verdict, Span span) {

    Piece(Zone zone, String sign, Span span) {
        this(Verdict.of(zone, sign), span);
    }

    Zone zone() {
        return verdict.zone();
    }
}
