package org.dateline.model;

import java.util.List;

/// What two readings have to do with each other, before anything is decided over all of them.
///
/// `from` and `to` are record ids; `why` names the inputs in words.
public sealed interface Evidence {

    String from();

    String to();

    String rule();

    List<String> why();

    /// A relation that stands on these two records alone.
    record Relates(
            Link.Relation relation,
            String from,
            String to,
            String rule,
            Link.Certainty certainty,
            List<String> why)
            implements Evidence {
        public Relates {
            why = List.copyOf(why);
        }
    }

    /// Two incidents that may be one: `score` says how much speaks for it, of a hundred; 40 is the
    /// mark at which two incidents alone would count as one.
    record Alike(String from, String to, String rule, int score, List<String> why)
            implements Evidence {
        public Alike {
            why = List.copyOf(why);
        }
    }

    /// Two incidents that cannot be one: `why` names the hard conflict.
    record Apart(String from, String to, String rule, List<String> why) implements Evidence {
        public Apart {
            why = List.copyOf(why);
        }
    }
}
