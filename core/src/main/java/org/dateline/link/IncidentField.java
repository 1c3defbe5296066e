package org.dateline.link;

/// One field of two incidents, compared: what it says about their being one.
interface IncidentField {

    Says compare(Happening one, Happening other);

    /// An unknown field is silent, never a reason for or against.
    sealed interface Says {
        record For(int points, String why) implements Says {}

        record Against(String why) implements Says {}

        record Nothing() implements Says {}
    }

    static Says nothing() {
        return new Says.Nothing();
    }
}
