package org.dateline.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Figure.Measure;
import org.dateline.text.Table;

/// The words that say what a number measures, from `lang/en/measures.tsv`.
enum MeasureWords {
    /// Done to whom is counted: "were killed", "killing 12".
    VERB,
    /// Done by whom is counted: "died", "fled".
    ACT,
    /// A quality: "12 dead", "12 wounded soldiers".
    STATE,
    /// A counted thing that is itself the measure: "12 deaths".
    NOUN,
    /// A deed done to those counted: "the murder of six".
    DEED,
    /// Is hurt by what follows: "suffered", "sustained".
    SUFFER,
    /// What hurts: "burns", "wounds".
    HARM,
    /// Fighters, killed where their army "lost" them.
    FALLEN,
    /// Things of war, which are destroyed and not killed.
    ARMS,
    /// Brings down what flies: "intercepted".
    INTERCEPT,
    /// "12 lives", with a verb of losing.
    LIVES,
    /// A counted happening: "two assaults".
    EVENT,
    /// What goes on for days or longer: "shelling", "violence".
    LASTING,
    SHARE_DESTROYED,
    SHARE_POPULATION,
    /// Says nothing itself and leads on: "feared dead".
    THROUGH,
    /// Takes lives: "claimed", "cost".
    LOSE;

    private static final Map<MeasureWords, Map<String, Measure>> ALL = load();

    /// What this word measures in this use.
    Optional<Measure> of(String lower) {
        return Optional.ofNullable(words().get(lower));
    }

    boolean has(String lower) {
        return words().containsKey(lower);
    }

    private Map<String, Measure> words() {
        return ALL.getOrDefault(this, Map.of());
    }

    private static Map<MeasureWords, Map<String, Measure>> load() {
        Map<MeasureWords, Map<String, Measure>> out = new HashMap<>();
        for (List<String> row : Table.read("/lang/en/measures.tsv").rows()) {
            Measure measure =
                    row.get(1).equals("-") ? Measure.COUNT : Measure.valueOf(constant(row.get(1)));
            out.computeIfAbsent(valueOf(constant(row.getFirst())), kind -> new HashMap<>())
                    .put(row.get(2), measure);
        }
        return Map.copyOf(out);
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
