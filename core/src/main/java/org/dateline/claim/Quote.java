package org.dateline.claim;

import org.dateline.model.Span;

/// A stretch between quotation marks. `outer` holds the marks; an unclosed one ends with its
/// paragraph.
record Quote(Span outer, Span inner, boolean closed) {}
