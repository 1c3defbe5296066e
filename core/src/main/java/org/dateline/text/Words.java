package org.dateline.text;

import java.util.List;
import org.dateline.model.Span;

/// The words of one sentence in lower case, for rules that look left and right.
///
/// Beyond either end stands the empty word, so that a rule need not ask.
public record Words(Sentence sentence, List<String> lower) {

    public Words {
        lower = List.copyOf(lower);
    }

    public static Words of(Sentence sentence) {
        return new Words(
                sentence, sentence.tokens().stream().map(t -> Folded.of(t.lower())).toList());
    }

    public int size() {
        return lower.size();
    }

    public String at(int i) {
        return i >= 0 && i < lower.size() ? lower.get(i) : "";
    }

    public boolean is(int i, String word) {
        return at(i).equals(word);
    }

    public boolean isAny(int i, List<String> words) {
        return words.contains(at(i));
    }

    /// As printed.
    public String printed(int i) {
        return i >= 0 && i < lower.size() ? sentence.tokens().get(i).text() : "";
    }

    public boolean capital(int i) {
        String printed = printed(i);
        return !printed.isEmpty() && Character.isUpperCase(printed.codePointAt(0));
    }

    public boolean tagged(int i, String tag) {
        return i >= 0 && i < lower.size() && sentence.tokens().get(i).is(tag);
    }

    /// Whether these words begin at `i`.
    public boolean follows(int i, List<String> phrase) {
        if (i < 0 || i + phrase.size() > lower.size()) {
            return false;
        }
        return lower.subList(i, i + phrase.size()).equals(phrase);
    }

    /// The characters of the words `[from, to)`.
    public Span span(int from, int to) {
        return new Span(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
    }
}
