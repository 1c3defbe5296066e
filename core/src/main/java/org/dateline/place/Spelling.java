package org.dateline.place;

/// A way to write a place: the [Fold] key of a name, and which row it names in which sense.
public record Spelling(String key, int row, Sense sense) {

    /// How a word names a place, with its code in the packed bytes.
    public enum Sense {
        NAME(0),
        OTHER_NAME(1),
        ADJECTIVE(2),
        PEOPLE(3);

        private static final Sense[] BY_CODE = new Sense[values().length];

        static {
            for (Sense sense : values()) {
                BY_CODE[sense.code] = sense;
            }
        }

        private final int code;

        Sense(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        static Sense of(int code) {
            return BY_CODE[code];
        }
    }
}
