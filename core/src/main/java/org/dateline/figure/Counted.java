package org.dateline.figure;

import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.text.Words;

/// An amount with the nouns that it counts: words `[amount.from, to)`, `head` the last noun.
///
/// `head` equals `to` where no noun follows ("144 wounded").
record Counted(Words words, Amount amount, int nouns, int to, int head) {

    static Counted of(Words words, Amount amount) {
        int at = amount.to();
        if (words.is(at, "of")) {
            at++;
        }
        while (isDeterminer(words, at)) {
            at++;
        }
        int from = at;
        while (at < words.size() && belongs(words, at)) {
            at++;
        }
        return at == from
                ? new Counted(words, amount, amount.to(), amount.to(), amount.to())
                : new Counted(words, amount, from, at, at - 1);
    }

    private static boolean isDeterminer(Words words, int at) {
        return words.tagged(at, "DET") || (words.tagged(at, "PRON") && !words.is(at, "them"));
    }

    private static boolean belongs(Words words, int at) {
        String word = words.at(at);
        if (MeasureWords.STATE.has(word) || isCountable(word)) {
            return true;
        }
        if (words.tagged(at, "VERB") && isCountable(words.at(at + 1))) {
            return !MeasureWords.VERB.has(word);
        }
        if (MeasureWords.VERB.has(word) || MeasureWords.ACT.has(word)) {
            return false;
        }
        boolean noun =
                words.tagged(at, "NOUN") || words.tagged(at, "PROPN") || words.tagged(at, "ADJ");
        return noun || (words.is(at, "'s") && words.tagged(at, "PART"));
    }

    /// Nouns that the tagger may take for verbs: "pushes", "strikes".
    private static boolean isCountable(String word) {
        return People.names(word) || MeasureWords.EVENT.has(word);
    }

    boolean hasNoun() {
        return head < to;
    }

    String headWord() {
        return hasNoun() ? words.at(head) : "";
    }

    boolean isPeople() {
        return People.names(headWord());
    }

    /// Of whom or what, without the number.
    Optional<Span> of() {
        return hasNoun() ? Optional.of(words.span(nouns, to)) : Optional.empty();
    }

    /// An age, a distance, a price, part of a name: no figure whatever the verb says.
    boolean isNoFigure() {
        int next = amount.to();
        boolean unit =
                AmountWords.isUncounted(words.at(next)) || AmountWords.isUncounted(headWord());
        boolean unitBehind =
                words.tagged(next, "ADJ") && AmountWords.isUncounted(words.at(next + 1));
        boolean age =
                words.is(amount.from() - 1, ",")
                        && words.tagged(amount.from() - 2, "PROPN")
                        && !hasNoun()
                        && (words.is(next, ",") || words.is(next, "."));
        boolean owner = words.is(to, "'s");
        return unit || unitBehind || age || owner;
    }
}
