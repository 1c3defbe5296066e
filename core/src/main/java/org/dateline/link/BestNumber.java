package org.dateline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.dateline.model.Quantity;
import org.dateline.model.Story.Best;

/// Which of several numbers told for one thing is best attested, if any is.
///
/// Never the latest: that somebody speaks later than another makes neither right.
final class BestNumber {

    private BestNumber() {}

    /// A number and who tells it.
    record Attested(Root teller, Quantity quantity) {

        private boolean counts() {
            return switch (quantity.qualifier()) {
                case EXACT, ABOUT, AT_LEAST, AT_MOST ->
                        quantity.low().isPresent() || quantity.high().isPresent();
                case VAGUE, UNKNOWN -> false;
            };
        }

        private double low() {
            return quantity.low().orElse(0);
        }

        private double high() {
            return quantity.high().orElse(Double.POSITIVE_INFINITY);
        }
    }

    /// What all numbers allow; else the one exact number that more sources state than any other, at
    /// least two of them. Vague words say no number.
    static Optional<Best> of(Collection<Attested> all) {
        var stated = all.stream().filter(Attested::counts).toList();
        double low = stated.stream().mapToDouble(Attested::low).max().orElse(0);
        double high = stated.stream().mapToDouble(Attested::high).min().orElse(-1);
        if (low <= high) {
            return Optional.of(new Best(low, end(high), "compatible/1: all numbers told allow it"));
        }
        return mostSources(stated);
    }

    private static Optional<Best> mostSources(Collection<Attested> stated) {
        NavigableMap<Double, List<Root>> tellers = new TreeMap<>();
        stated.stream()
                .filter(it -> it.low() == it.high())
                .forEach(it ->
                        tellers.computeIfAbsent(it.low(), k -> new ArrayList<>()).add(it.teller()));
        int most = tellers.values().stream().mapToInt(BestNumber::sources).max().orElse(0);
        var leading =
                tellers.entrySet().stream().filter(e -> sources(e.getValue()) == most).toList();
        if (most < 2 || leading.size() > 1) {
            return Optional.empty();
        }
        int all = sources(stated.stream().map(Attested::teller).toList());
        double number = leading.getFirst().getKey();
        String rule = "most-sources/1: %d of %d sources".formatted(most, all);
        return Optional.of(new Best(number, OptionalDouble.of(number), rule));
    }

    /// How many sources these are at least: who may be one with another is counted once.
    private static int sources(Collection<Root> tellers) {
        List<Root> apart = new ArrayList<>();
        for (Root teller : tellers.stream().sorted().toList()) {
            if (apart.stream().allMatch(teller::independentOf)) {
                apart.add(teller);
            }
        }
        return apart.size();
    }

    private static OptionalDouble end(double high) {
        return Double.isInfinite(high) ? OptionalDouble.empty() : OptionalDouble.of(high);
    }
}
