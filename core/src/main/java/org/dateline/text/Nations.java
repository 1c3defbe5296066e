package org.dateline.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words for countries and their people: "Turkish", "Turks" and "Turkey" all lead to Turkey.
public final class Nations {

    private static final Map<String, String> NAMES = words(1);
    private static final Map<String, String> ADJECTIVES = words(2);
    private static final Map<String, String> PEOPLE = words(3);

    private Nations() {}

    /// The country's usual name, of a name, an adjective or a word for its people.
    public static Optional<String> country(String words) {
        return Optional.ofNullable(NAMES.get(words))
                .or(() -> adjective(words))
                .or(() -> Optional.ofNullable(PEOPLE.get(words)));
    }

    /// The country of an adjective such as "Turkish".
    public static Optional<String> adjective(String word) {
        return Optional.ofNullable(ADJECTIVES.get(word));
    }

    /// The country that is named by these words themselves.
    public static Optional<String> name(String words) {
        return Optional.ofNullable(NAMES.get(words));
    }

    private static Map<String, String> words(int column) {
        Map<String, String> out = new LinkedHashMap<>();
        for (List<String> row : Table.read("/lang/en/demonyms.tsv").rows()) {
            String shown = row.get(1).split("\\|", -1)[0];
            String cell = column < row.size() ? row.get(column) : "";
            for (String word : cell.split("\\|", -1)) {
                if (!word.isEmpty()) {
                    out.putIfAbsent(word, shown);
                }
            }
        }
        return Map.copyOf(out);
    }
}
