package org.dateline.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of a statement that say what it is about, cut to a rough stem: "aims" and "aim",
/// "striking" and "strikes" are one.
final class Stems {

    private static final int LEAST = 3;
    private static final List<String> ENDS = List.of("ings", "ing", "ed", "es", "s", "e");

    private Stems() {}

    static Set<String> of(String words) {
        return printed(words).keySet();
    }

    /// Whether a text has all words of a query, endings aside.
    static boolean hold(String text, String query) {
        return of(text).containsAll(of(query));
    }

    /// Each stem with the first word that has it, in the order of the text.
    static Map<String, String> printed(String words) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String word : words.split("[^\\p{L}\\p{M}\\p{N}]{1,1000}", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.length() >= LEAST && !SourceWords.STOPPED.contains(lower)) {
                out.putIfAbsent(stem(SourceWords.spelled(lower)), lower);
            }
        }
        return out;
    }

    private static String stem(String word) {
        for (String end : ENDS) {
            if (word.endsWith(end) && word.length() - end.length() >= LEAST) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }
}
