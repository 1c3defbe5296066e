package org.dateline.claim;

/// What a stretch of a passage is to an attribution.
enum Role {
    SOURCE(0),
    CUE(1),
    CONTENT(2);

    private final int number;

    Role(int number) {
        this.number = number;
    }

    /// Where it stands in tables: from nought on.
    int number() {
        return number;
    }
}
