package org.dateline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The closed classes of English: which tags a small word may have, and which no other word may.
final class FunctionWords {

    private static final Set<String> CLOSED =
            Set.of("DET", "PRON", "ADP", "AUX", "CCONJ", "SCONJ", "PART", "PUNCT", "SYM");
    private static final Map<String, List<String>> TAGS = load();

    private FunctionWords() {}

    /// The tag that the word may have, where the model's one is impossible for it.
    static Optional<String> correction(String lower, String tag) {
        List<String> allowed = TAGS.get(lower);
        if (allowed != null) {
            return allowed.contains(tag) ? Optional.empty() : Optional.of(allowed.getFirst());
        }
        boolean wrong = CLOSED.contains(tag) && lower.codePoints().anyMatch(Character::isLetter);
        return wrong ? Optional.of("NOUN") : Optional.empty();
    }

    /// The tag of a word or mark that can have one tag only, as it is written inside a sentence.
    static Optional<String> only(String word) {
        if (word.length() == 1 && ".,;:\"()!?".contains(word)) {
            return Optional.of("PUNCT");
        }
        List<String> allowed = TAGS.get(word);
        return allowed != null && allowed.size() == 1
                ? Optional.of(allowed.getFirst())
                : Optional.empty();
    }

    static boolean isOne(String lower) {
        return TAGS.containsKey(lower);
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> out = new HashMap<>();
        for (List<String> row : Table.read("/lang/en/function-words.tsv").rows()) {
            List<String> tags = List.of(row.get(1).split("\\|", -1));
            for (String word : row.get(0).split("\\|", -1)) {
                out.put(word, tags);
            }
        }
        return Map.copyOf(out);
    }
}
