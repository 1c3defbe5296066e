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

    /// `figures` of all members; a cumulative total is none of them, a vague word says no number.
    static List<Total> of(Collection<Figure> figures) {
        NavigableMap<Figure.Measure, List<Figure>> byMeasure = new TreeMap<>();
        figures.stream()
                .filter(figure -> figure.scope() == Figure.Scope.INCIDENT)
                .filter(figure -> figure.quantity().low().isPresent())
                .forEach(figure ->
                        byMeasure
                                .computeIfAbsent(figure.measure(), k -> new ArrayList<>())
                                .add(figure));
        List<Total> out = new ArrayList<>();
        byMeasure.forEach((measure, stated) -> out.add(total(measure, stated)));
        return out;
    }

    private static Total total(Figure.Measure measure, List<Figure> stated) {
        double low =
                stated.stream()
                        .mapToDouble(figure -> figure.quantity().low().orElse(0))
                        .min()
                        .orElse(0);
        boolean open = stated.stream().anyMatch(figure -> figure.quantity().high().isEmpty());
        OptionalDouble high =
                stated.stream().mapToDouble(figure -> figure.quantity().high().orElse(0)).max();
        return new Total(measure, low, open ? OptionalDouble.empty() : high);
    }
}
