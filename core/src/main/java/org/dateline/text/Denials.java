package org.dateline.text;

import java.util.Set;

/// Words that deny the verb or the number behind them, from `lang/en/denials.tsv`: "not", "never".
public final class Denials {

    static final Set<String> WORDS =
            Set.of(
                    Table.read("/lang/en/denials.tsv")
                            .rows()
                            .getFirst()
                            .getFirst()
                            .split("\\|", -1));

    private Denials() {}

    /// Whether this word, in small letters, denies what stands behind it.
    public static boolean has(String lower) {
        return WORDS.contains(lower);
    }
}
