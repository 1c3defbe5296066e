package org.dateline.claim;

import org.dateline.model.Voice;

/// A source and the words that a chain prints for it: its name, else its own words, else, where
/// they are "he" or "who", those of whom they stand for.
record Heard(Voice voice, String words) {}
