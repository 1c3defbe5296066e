package org.dateline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Folded;
import org.dateline.text.Nations;

/// The country that a name itself tells: "the South Korean army", "Norway's foreign ministry".
final class Countries {

    private Countries() {}

    /// A run of words that names a country, or none.
    private record Found(int from, int to, String country) {}

    static Optional<String> in(String name) {
        return find(tokens(name)).map(Found::country);
    }

    /// The name without the words that tell its country.
    static String without(String name) {
        List<String> tokens = tokens(name);
        Optional<Found> found = find(tokens);
        if (found.isEmpty()) {
            return name;
        }
        List<String> rest = new ArrayList<>(tokens.subList(0, found.get().from()));
        rest.addAll(tokens.subList(found.get().to(), tokens.size()));
        while (!rest.isEmpty() && SourceWords.LINKING.contains(rest.getLast())) {
            rest.removeLast();
        }
        return String.join(" ", rest);
    }

    private static List<String> tokens(String name) {
        return List.of(Folded.of(name).strip().split("\\s{1,1000}", 40));
    }

    /// The first one, the longest that begins there.
    private static Optional<Found> find(List<String> tokens) {
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = Math.min(tokens.size(), from + 3); to > from; to--) {
                String words = String.join(" ", tokens.subList(from, to));
                Optional<String> country = Nations.country(withoutOwner(words));
                if (country.isPresent()) {
                    return Optional.of(new Found(from, to, country.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static String withoutOwner(String words) {
        return words.endsWith("'s")
                ? words.substring(0, words.length() - 2)
                : words.endsWith("'") ? words.substring(0, words.length() - 1) : words;
    }
}
