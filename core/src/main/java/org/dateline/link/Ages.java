package org.dateline.link;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.text.Table;

/// How old the people are whom a text tells of: "a 6-month-old", "two years old".
final class Ages {

    private static final Table TIMES = Table.read("/lang/en/times.tsv");

    /// "months" and "month" are one unit.
    private static final Map<String, String> UNITS = second(TIMES.of("unit"));

    private static final Map<String, String> NUMBERS =
            second(Table.read("/lang/en/numbers.tsv").of("unit"));

    private static final Set<String> OLD = TIMES.words("age");

    /// A longer number is nobody's age: those of people are told from others by no more than that.
    private static final int DIGITS = 3;

    private Ages() {}

    private static Map<String, String> second(List<List<String>> rows) {
        Map<String, String> out = new TreeMap<>();
        rows.forEach(row -> out.put(row.get(0), row.get(1)));
        return out;
    }

    /// Each age once, as number and unit: `6 MONTHS`.
    static NavigableSet<String> in(List<String> words) {
        NavigableSet<String> out = new TreeSet<>();
        for (int i = 2; i < words.size(); i++) {
            String unit = UNITS.get(words.get(i - 1));
            String number = number(words.get(i - 2));
            if (OLD.contains(words.get(i)) && unit != null && !number.isEmpty()) {
                out.add(number + " " + unit);
            }
        }
        return out;
    }

    /// In digits; empty where the word is no number.
    private static String number(String word) {
        boolean digits = word.length() <= DIGITS && word.chars().allMatch(Character::isDigit);
        return digits ? word : NUMBERS.getOrDefault(word, "");
    }
}
