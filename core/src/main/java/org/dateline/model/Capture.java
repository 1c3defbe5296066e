package org.dateline.model;

/// One saved page or text as it was handed in: the name it came under, its bytes, what was said of
/// it.
public record Capture(String input, Content content, Given given) {}
