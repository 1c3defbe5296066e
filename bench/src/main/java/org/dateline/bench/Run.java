package org.dateline.bench;

/// A scorer's run that came to an end: its figures, the digest of what it read, how long it took.
public record Run(Scorer scorer, Figures figures, String corpus, double seconds) {}
