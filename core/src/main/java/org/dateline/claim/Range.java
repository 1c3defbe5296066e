package org.dateline.claim;

/// Tokens of a passage, `[from, to)`.
record Range(int from, int to) {

    boolean contains(int token) {
        return from <= token && token < to;
    }

    boolean isEmpty() {
        return from >= to;
    }
}
