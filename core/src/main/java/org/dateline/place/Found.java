package org.dateline.place;

import java.util.List;
import org.dateline.model.Span;
import org.dateline.text.Sentence;

/// Words that may name a place: `words[from, to)` of a sentence, with what the gazetteer has for
/// them.
record Found(
        Sentence sentence, List<Word> words, int from, int to, String key, List<Keys.Hit> hits) {

    Found {
        hits = List.copyOf(hits);
    }

    Span span() {
        return words.get(from).span().cover(words.get(to - 1).span());
    }

    Word first() {
        return words.get(from);
    }

    /// The folded word so many before the name, or nothing.
    String before(int steps) {
        int at = from - steps;
        return at < 0 ? "" : words.get(at).key();
    }

    /// The folded word so many after the name, counted from 1, or nothing.
    String after(int steps) {
        int at = to + steps - 1;
        return at >= words.size() ? "" : words.get(at).key();
    }

    boolean isAdjective() {
        return hits.getFirst().sense() == Spelling.Sense.ADJECTIVE
                || hits.getFirst().sense() == Spelling.Sense.PEOPLE;
    }

    Found with(List<Keys.Hit> fewer) {
        return new Found(sentence, words, from, to, key, fewer);
    }
}
