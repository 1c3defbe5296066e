package org.dateline.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a scorer's last line says, `key=value key=value`, in its order; values that are no plain
/// number (`8/8`) are left out.
public record Figures(SequencedMap<String, Double> byMetric) {

    private static final Pattern PAIR =
            Pattern.compile(
                    "(?<metric>[\\w.@-]{1,80})=(?<figure>-?\\d{1,15}(?:\\.\\d{1,15})?)(?!\\S)");

    /// Empty where the last line that is not blank holds no figure.
    public static Optional<Figures> lastOf(String output) {
        String last = output.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b);
        SequencedMap<String, Double> found = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(last);
        while (pair.find()) {
            found.put(pair.group("metric"), Double.valueOf(pair.group("figure")));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Figures(found));
    }

    public Optional<Double> of(String metric) {
        return Optional.ofNullable(byMetric.get(metric));
    }

    Iterable<Map.Entry<String, Double>> all() {
        return byMetric.sequencedEntrySet();
    }
}
