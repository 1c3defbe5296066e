package org.dateline.article;

import org.dateline.model.Span;
import org.dateline.model.Zone;

/// A stretch of a page's text and what it is, before pieces become blocks.
record Piece(Zone zone, Span span) {}
