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

    /// A figure and who states it in which article.
    record Stated(String teller, Figure figure) {}

    /// The range over all tellers. Who states several numbers of one measure in one article states
    /// parts or earlier counts besides the whole, which is the largest.
    static List<Total> of(Collection<Stated> stated) {
        NavigableMap<String, Figure> whole = new TreeMap<>();
        for (Stated one : stated) {
            if (one.figure.quantity().low().isPresent()
                    && one.figure.scope() == Figure.Scope.INCIDENT) {
                whole.merge(one.figure.measure() + " " + one.teller, one.figure, Totals::larger);
            }
        }
        return range(whole.values());
    }

    private static Figure larger(Figure one, Figure other) {
        double a = one.quantity().low().orElse(0);
        double b = other.quantity().low().orElse(0);
        return b > a ? other : one;
    }

    /// A cumulative total is none of an incident's, a vague word says no number.
    private static List<Total> range(Collection<Figure> figures) {
        NavigableMap<Figure.Measure, List<Figure>> byMeasure = new TreeMap<>();
        figures.forEach(figure ->
                byMeasure.computeIfAbsent(figure.measure(), k -> new ArrayList<>()).add(figure));
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
