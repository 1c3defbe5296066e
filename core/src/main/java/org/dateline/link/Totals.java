package org.dateline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.dateline.model.Figure;
import org.dateline.model.Group.Total;

/// The lowest and the highest number that the articles state for one incident.
final class Totals {

    private Totals() {}

    /// From the smallest to the largest number stated for each measure, by measure. `wholes` as
    /// [Wholes] gives them: numbers of this incident, at least a low one known of each.
    static List<Total> of(Collection<Wholes.Stated> wholes) {
        NavigableMap<Figure.Measure, List<Figure>> byMeasure = new TreeMap<>();
        for (Wholes.Stated stated : wholes) {
            Figure figure = stated.figure();
            byMeasure.computeIfAbsent(figure.measure(), k -> new ArrayList<>()).add(figure);
        }
        List<Total> out = new ArrayList<>();
        byMeasure.forEach((measure, stated) -> out.add(total(measure, stated)));
        return out;
    }

    /// Who says "at least" leaves open what another number at or above it settles.
    static Total total(Figure.Measure measure, List<Figure> stated) {
        double low =
                stated.stream()
                        .mapToDouble(figure -> figure.quantity().low().orElse(0))
                        .min()
                        .orElse(0);
        double high =
                stated.stream()
                        .mapToDouble(figure -> figure.quantity().high().orElse(0))
                        .max()
                        .orElse(0);
        boolean open =
                stated.stream()
                        .map(Figure::quantity)
                        .anyMatch(it -> it.high().isEmpty() && it.low().orElse(0) > high);
        return new Total(measure, low, open ? OptionalDouble.empty() : OptionalDouble.of(high));
    }
}
