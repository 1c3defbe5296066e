package org.dateline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Number words of the language: "twelve" is 12, "hundred" multiplies by 100.
public final class NumberWords {

    private static final Table TABLE = Table.read("/lang/en/numbers.tsv");
    private static final Map<String, Integer> UNITS = numbers("unit");
    private static final Map<String, Integer> SCALES = numbers("scale");

    private NumberWords() {}

    /// The value of a word that is added up: "seven", "twenty".
    public static OptionalInt unit(String lower) {
        return value(UNITS, lower);
    }

    /// The value of a word that multiplies what stands before it: "hundred", "dozen".
    public static OptionalInt scale(String lower) {
        return value(SCALES, lower);
    }

    private static OptionalInt value(Map<String, Integer> words, String lower) {
        Integer n = words.get(lower);
        return n == null ? OptionalInt.empty() : OptionalInt.of(n);
    }

    private static Map<String, Integer> numbers(String kind) {
        Map<String, Integer> out = new HashMap<>();
        for (List<String> row : TABLE.of(kind)) {
            out.put(row.getFirst(), Integer.parseInt(row.get(1)));
        }
        return Map.copyOf(out);
    }
}
