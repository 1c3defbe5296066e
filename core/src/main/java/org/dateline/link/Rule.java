package org.dateline.link;

import java.util.List;

/// What every rule of linking says of itself.
public interface Rule {

    /// As links print it, with its version: `number-disjoint/1`.
    String name();

    /// What it looks for, in one sentence.
    String says();

    /// Texts that it hits and texts that look alike and that it must miss.
    List<Example> examples();

    /// Two captures in the notation of the tests: `one` against `other`, or `one` alone.
    record Example(boolean hits, String one, String other) {
        static Example hit(String one, String other) {
            return new Example(true, one, other);
        }

        static Example miss(String one, String other) {
            return new Example(false, one, other);
        }
    }
}
