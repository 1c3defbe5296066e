package org.dateline.article;

import org.dateline.model.Span;
import org.dateline.model.Zone;

/// A piece of a page, what it is, and by which sign: `named by <div class="related">`.
public record Explained(Zone zone, Span span, String sign) {}
