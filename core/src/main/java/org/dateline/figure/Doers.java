package org.dateline.figure;

import java.util.List;
import org.dateline.text.Words;

/// Whether those who are counted did it and did not suffer it: "two gunmen killed 15 people".
final class Doers {

    /// How many words may lead to a number: "as many as 15".
    private static final int BOUND = 4;

    private static final List<String> WHOM = List.of("him", "her", "them", "himself", "themselves");

    private Doers() {}

    /// Whether the word behind those counted tells what they did.
    static boolean did(Words words, int at) {
        return MeasureWords.STATE.has(words.at(at)) && isWhom(words, at + 1);
    }

    /// Whether an object begins here.
    static boolean isWhom(Words words, int from) {
        return words.isAny(from, WHOM) || isNumber(words, from) || isSomebody(words, from);
    }

    /// "15 people", "at least 15", not "five killed 15 wounded".
    private static boolean isNumber(Words words, int from) {
        for (int i = from; i <= from + BOUND; i++) {
            int led = AmountWords.before(words, i).map(b -> b.words().size()).orElse(0);
            boolean number = Numeral.at(words, i).isPresent() || AmountWords.isVague(words.at(i));
            if (number && i - led <= from) {
                return !MeasureWords.STATE.has(words.at(i + 1));
            }
        }
        return false;
    }

    /// "the guards", "a senior officer".
    private static boolean isSomebody(Words words, int from) {
        return words.tagged(from, "DET")
                && (People.names(words.at(from + 1)) || People.names(words.at(from + 2)));
    }
}
