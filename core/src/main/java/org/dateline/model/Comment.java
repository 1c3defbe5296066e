package org.dateline.model;

import java.util.Optional;

/// A reader's comment. It is kept and shown and never yields a finding.
public record Comment(Optional<String> author, Optional<String> date, Span span) {}
