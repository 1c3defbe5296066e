package org.dateline.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Quantity.Qualifier;
import org.dateline.text.Table;
import org.dateline.text.Words;

/// The words that go with numbers, from `lang/en/amounts.tsv`.
final class AmountWords {

    private static final Table TABLE = Table.read("/lang/en/amounts.tsv");
    private static final List<Bound> BOUNDS = bounds();
    private static final Set<String> VAGUE = TABLE.words("vague");
    private static final Set<String> UNCOUNTED = TABLE.words("uncounted");
    private static final Set<String> UNNUMBERED = TABLE.words("unnumbered");
    private static final Set<String> CHANGES = TABLE.words("change");
    private static final Map<String, Share> SHARES = shares();

    /// "at least", "or more": what it makes of a number, and whether it stands before it.
    record Bound(Qualifier qualifier, boolean before, List<String> words) {}

    /// A part of a whole in percent.
    record Share(double low, double high) {}

    private AmountWords() {}

    /// The longest bound that ends just before word `i`.
    static Optional<Bound> before(Words words, int i) {
        return BOUNDS.stream()
                .filter(bound -> bound.before)
                .filter(bound -> words.follows(i - bound.words.size(), bound.words))
                .findFirst();
    }

    /// The bound that begins at word `i`.
    static Optional<Bound> after(Words words, int i) {
        return BOUNDS.stream()
                .filter(bound -> !bound.before && words.follows(i, bound.words))
                .findFirst();
    }

    static boolean isVague(String lower) {
        return VAGUE.contains(lower);
    }

    static boolean isUncounted(String lower) {
        return UNCOUNTED.contains(lower);
    }

    /// Whether a number behind this word is a name, an age or money.
    static boolean leadsNoFigure(String lower) {
        return UNNUMBERED.contains(lower);
    }

    /// Whether a number grows or shrinks by this verb.
    static boolean isChange(String lower) {
        return CHANGES.contains(lower);
    }

    static Optional<Share> share(String lower) {
        return Optional.ofNullable(SHARES.get(lower));
    }

    private static List<Bound> bounds() {
        List<Bound> out = new ArrayList<>();
        for (List<String> row : TABLE.of("bound")) {
            String code = row.get(0).toUpperCase(Locale.ROOT).replace('-', '_');
            List<String> words = List.of(row.get(2).split(" "));
            out.add(new Bound(Qualifier.valueOf(code), row.get(1).equals("before"), words));
        }
        out.sort((a, b) -> Integer.compare(b.words.size(), a.words.size()));
        return List.copyOf(out);
    }

    private static Map<String, Share> shares() {
        Map<String, Share> out = new HashMap<>();
        for (List<String> row : TABLE.of("share")) {
            double low = Double.parseDouble(row.get(1));
            out.put(row.getFirst(), new Share(low, Double.parseDouble(row.get(2))));
        }
        return Map.copyOf(out);
    }
}
