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
        Span bare = words.get(from).span().cover(words.get(to - 1).span());
        return key.endsWith(".") && words.get(to - 1).dot()
                ? new Span(bare.start(), bare.end() + 1)
                : bare;
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

    /// Whether the gazetteer knows it only in another spelling than the text's.
    boolean isRespelled() {
        StringBuilder printed = new StringBuilder();
        for (Word word : words.subList(from, to)) {
            printed.append(printed.isEmpty() ? "" : " ").append(word.key());
        }
        return !key.endsWith(".")
                && !key.startsWith("=")
                && !key.startsWith(",")
                && !printed.toString().equals(key);
    }

    /// Whether it is known only with an article that the text prints otherwise or leaves out.
    boolean addsArticle() {
        return key.startsWith("al ") && isRespelled();
    }

    boolean isAdjective() {
        return hits.getFirst().sense() == Spelling.Sense.ADJECTIVE
                || hits.getFirst().sense() == Spelling.Sense.PEOPLE;
    }

    boolean isPossessive() {
        return words.get(to - 1).possessive();
    }

    /// Whether only a comma or `and` parts it from a name before.
    boolean isListedAfter(Found other) {
        boolean comma = other.to == from && first().gap() == Word.Gap.COMMA;
        boolean and = other.to == from - 1 && before(1).equals("and");
        return words == other.words && !isAdjective() && !other.isAdjective() && (comma || and);
    }
}
