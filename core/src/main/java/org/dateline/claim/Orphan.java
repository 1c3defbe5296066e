package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/// A quotation whose speaker its own sentence does not name: a whole passage, or a part of one.
/// `before` counts the attributions that begin before it or in its passage.
record Orphan(Passage passage, Range words, boolean whole, int before) {

    /// A shorter one inside a sentence is a name, a title or a word held at a distance.
    private static final int SCARE_WORDS = 4;

    Span span() {
        return passage.span(words.from(), words.to());
    }

    /// The quotations of the passage that no attribution holds.
    static List<Orphan> of(Passage passage, List<Draft> held, int before) {
        return isWhole(passage)
                ? List.of(new Orphan(passage, new Range(0, passage.size()), true, before))
                : loose(passage, held, before);
    }

    /// Those inside a sentence, of some length.
    static List<Orphan> loose(Passage passage, List<Draft> held, int before) {
        List<Orphan> out = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.quoted(i)) {
                continue;
            }
            int from = i;
            int to = Math.max(i + 1, passage.quoteEnd(i));
            i = to - 1;
            boolean free = held.stream().noneMatch(d -> d.holds((from + to) / 2));
            if (free && words(passage, from, to) >= SCARE_WORDS) {
                out.add(new Orphan(passage, new Range(from, to), false, before));
            }
        }
        return out;
    }

    /// Whether the passage is nothing but a quotation.
    static boolean isWhole(Passage passage) {
        return passage.isAllQuoted() && passage.quoted(passage.size() / 2);
    }

    private static int words(Passage passage, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += passage.is(i, "PUNCT") ? 0 : 1;
        }
        return words;
    }
}
