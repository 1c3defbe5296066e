package org.dateline.text;

/// A noun with what stands before it, without what hangs on behind: "four Azerbaijani UAVs".
///
/// Token numbers within the sentence, `[from, to)`; `head` is the noun that the rest belongs to. A
/// pronoun is a group of its own.
public record NounGroup(int from, int to, int head) {}
