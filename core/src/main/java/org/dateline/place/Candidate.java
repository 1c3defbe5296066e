package org.dateline.place;

/// A row that a name may mean, with what speaks for it.
record Candidate(Keys.Hit hit, double score) {}
