package org.dateline.figure;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Figure.Measure;
import org.dateline.text.Words;

/// Reads harm that is told by a noun: "suffered burns", "were among the dead", "injuries to four".
final class Harm {

    /// Words between the verb and the noun: "sustained minor shrapnel".
    private static final int QUALITIES = 3;

    private Harm() {}

    /// "suffered minor burns", "with bullet wounds", "lost their lives": those who stand before the
    /// word at `at` were hurt.
    static Optional<Measure> suffered(Words words, int at) {
        boolean owned = words.isAny(at + 1, List.of("their", "his", "her"));
        if (owned
                && MeasureWords.SUFFER.has(words.at(at))
                && MeasureWords.LIVES.has(words.at(at + 2))) {
            return MeasureWords.LIVES.of(words.at(at + 2));
        }
        if (!MeasureWords.SUFFER.has(words.at(at))) {
            return Optional.empty();
        }
        for (int i = at + 1; i <= at + 1 + QUALITIES; i++) {
            if (MeasureWords.HARM.has(words.at(i))) {
                return MeasureWords.HARM.of(words.at(i));
            }
            if (!words.tagged(i, "ADJ") && !words.tagged(i, "NOUN") && !words.tagged(i, "ADV")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "among the dead", "among those wounded", where "among" stands at `at`.
    static Optional<Measure> among(Words words, int at) {
        boolean among = words.is(at, "among") && words.isAny(at + 1, List.of("the", "those"));
        String state = words.at(at + 2);
        return among
                ? MeasureWords.STATE.of(state).or(() -> MeasureWords.VERB.of(state))
                : Optional.empty();
    }

    /// "among the dead were three clerks", where the copula stands at `at`.
    static Optional<Measure> wereAmong(Words words, int at) {
        int copula = words.is(at, "between") ? at - 1 : at;
        return Behind.COPULAS.contains(words.at(copula))
                ? among(words, copula - 3)
                : Optional.empty();
    }

    /// "injuries to", where "to" stands at `at`.
    static boolean isDoneTo(Words words, int at) {
        return words.is(at, "to") && MeasureWords.HARM.has(words.at(at - 1));
    }
}
