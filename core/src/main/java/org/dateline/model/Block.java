package org.dateline.model;

/// A piece of a page with one role. `source` counts UTF-16 units of the decoded source.
public record Block(Zone zone, Span span, Span source) {}
