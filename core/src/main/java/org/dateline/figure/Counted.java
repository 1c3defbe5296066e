package org.dateline.figure;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.Zone;
import org.dateline.text.Denials;
import org.dateline.text.Words;

/// An amount with the nouns that it counts: words `[amount.from, to)`, `head` the last noun.
///
/// `head` equals `to` where no noun follows ("144 wounded").
record Counted(Words words, Amount amount, int nouns, int to, int head) {

    private static final List<String> NOT_OWNERS = List.of("them", "whom", "which");
    private static final List<String> DEEDS =
            List.of("shoots", "stabs", "hits", "beats", "attacks", "charges", "strikes", "bombs");
    private static final List<String> EACH = List.of("every", "each");
    private static final List<String> NONE = List.of("none", "neither", "nobody");

    private static final List<String> PARENTS =
            List.of("mother", "father", "parent", "parents", "grandmother", "grandfather");

    static Counted of(Words words, Amount amount) {
        int at = amount.to();
        boolean share = words.is(at, "of");
        if (share) {
            at++;
        }
        while (isDeterminer(words, at)) {
            at++;
        }
        if (share && words.tagged(at, "NUM") && !words.isAny(at - 1, EACH)) {
            at++;
        }
        int from = at;
        while (at < words.size() && belongs(words, at) && !(at > from && Doers.did(words, at))) {
            at++;
        }
        return at == from
                ? new Counted(words, amount, amount.to(), amount.to(), amount.to())
                : new Counted(words, amount, from, at, at - 1);
    }

    private static boolean isDeterminer(Words words, int at) {
        return words.tagged(at, "DET")
                || (words.tagged(at, "PRON") && !words.isAny(at, NOT_OWNERS));
    }

    private static boolean belongs(Words words, int at) {
        String word = words.at(at);
        // "40 arrests" are counted; "three arrest a man" says what three do.
        boolean deeds = word.endsWith("s") && words.tagged(at, "NOUN");
        boolean counted = deeds && MeasureWords.NOUN.has(word);
        if (counted || MeasureWords.STATE.has(word) || isCountable(word)) {
            return true;
        }
        if (words.tagged(at, "VERB") && isCountable(words.at(at + 1))) {
            return !MeasureWords.VERB.has(word);
        }
        if (MeasureWords.VERB.has(word) || MeasureWords.ACT.has(word)) {
            return false;
        }
        // "six people shot at the mill": what was done to them, whatever the tagger takes it for.
        if (MeasureWords.THROUGH.has(word) && People.names(words.at(at - 1))) {
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

    /// A person without a number whom a headline begins with: "Guard, two clerks killed".
    boolean opensHeadline() {
        Zone zone = words.sentence().zone();
        boolean headline = zone == Zone.TITLE || zone == Zone.SUBTITLE;
        boolean numeral = amount.to() > amount.from();
        boolean first = amount.from() == 0 || words.is(amount.from() - 1, ":");
        return headline && !numeral && first && !isDeed();
    }

    /// "Clerk shoots guard": headlines hide that the middle is no noun.
    private boolean isDeed() {
        for (int i = nouns + 1; i < head; i++) {
            if (words.isAny(i, DEEDS)) {
                return true;
            }
        }
        return false;
    }

    /// Of whom or what, without the number and without what befell them.
    Optional<Span> of() {
        int end = to;
        while (end > nouns + 1 && MeasureWords.STATE.has(words.at(end - 1))) {
            end--;
        }
        return hasNoun() ? Optional.of(words.span(nouns, end)) : Optional.empty();
    }

    /// "no one", "not a single guard": nobody is counted.
    boolean isDenied() {
        return Denials.has(words.at(amount.from() - 1)) || words.is(amount.from() - 1, "no");
    }

    /// What a part is taken of: "12 of the 30 hostages", "none of the 14", "one in ten". What
    /// befell the part did not befall it.
    boolean isWhole() {
        int at = amount.from() - 1;
        while (isDeterminer(words, at)) {
            at--;
        }
        boolean of = words.is(at, "of");
        boolean in = words.is(at, "in") && at == amount.from() - 1;
        int part = words.is(at - 1, "out") ? at - 2 : at - 1;
        boolean told = isAmount(part) || words.isAny(part, NONE) || opens(part);
        return !amount.vague()
                && ((of && told) || (in && words.tagged(part, "NUM") && !words.is(part - 1, "in")));
    }

    /// "Of the 14 passengers, 12 were killed": nothing stands before "of" in its clause.
    private boolean opens(int at) {
        return at < 0 || words.tagged(at, "PUNCT");
    }

    /// "the six miners killed in May", "miners who were killed": it tells which ones are meant.
    boolean isRestricted() {
        boolean who = words.isAny(to, List.of("who", "that"));
        return who
                || MeasureWords.STATE.has(headWord())
                || (MeasureWords.VERB.has(words.at(to)) && !words.tagged(to, "AUX"));
    }

    /// "four of the six miners": what tells which six are meant tells nothing of the four.
    boolean isPart() {
        int of = amount.to();
        return words.is(of, "of") && nouns > of + 1 && isAmount(nouns - 1);
    }

    private boolean isAmount(int at) {
        String word = words.at(at);
        return words.tagged(at, "NUM")
                || Numeral.at(words, at).isPresent()
                || AmountWords.isVague(word)
                || AmountWords.share(word).isPresent();
    }

    /// "the worst 1969 riots": which ones, not how many.
    boolean isYear() {
        String word = words.at(amount.from());
        boolean alone = amount.to() == amount.from() + 1 && word.length() == 4;
        return alone && (word.startsWith("19") || word.startsWith("20"));
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
        return unit || unitBehind || age || owner || isOfParent();
    }

    /// "the mother of two": how many children she has.
    private boolean isOfParent() {
        return !hasNoun()
                && words.is(amount.from() - 1, "of")
                && words.isAny(amount.from() - 2, PARENTS);
    }
}
