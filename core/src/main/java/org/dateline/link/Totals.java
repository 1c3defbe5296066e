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

    /// A figure, who states it in which article, whether its headline does, and whether it is a
    /// person told of ("a nurse") rather than a number.
    record Stated(String article, String teller, Figure figure, boolean inTitle, boolean person) {}

    /// The range over all tellers. Who states several numbers of one measure in one article states
    /// parts or earlier counts besides the whole: what the headline says, else the largest. One
    /// beside a larger number of the same article is a part of it, whoever tells it; that a person
    /// was hurt is no count at all where somebody counts several.
    static List<Total> of(Collection<Stated> stated) {
        NavigableMap<String, Stated> whole = new TreeMap<>();
        for (Stated one : stated) {
            if (one.figure.quantity().low().isPresent()
                    && one.figure.scope() == Figure.Scope.INCIDENT) {
                whole.merge(in(one) + " " + one.teller, one, Totals::whole);
            }
        }
        NavigableMap<String, Double> largest = new TreeMap<>();
        for (Stated one : whole.values()) {
            largest.merge(in(one), low(one), Math::max);
            largest.merge(one.figure.measure().code(), low(one), Math::max);
        }
        return range(
                whole.values().stream()
                        .filter(one -> low(one) > 1 || largest.getOrDefault(scale(one), 0.0) <= 1)
                        .map(Stated::figure)
                        .toList());
    }

    /// Among which numbers one is a part: a person among those of everybody.
    private static String scale(Stated one) {
        return one.person ? one.figure.measure().code() : in(one);
    }

    private static String in(Stated one) {
        return one.article + " " + one.figure.measure();
    }

    private static Stated whole(Stated one, Stated other) {
        if (one.inTitle != other.inTitle) {
            return one.inTitle ? one : other;
        }
        return low(other) > low(one) ? other : one;
    }

    private static double low(Stated one) {
        return one.figure.quantity().low().orElse(0);
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

    /// Who says "at least" leaves open what another number at or above it settles.
    private static Total total(Figure.Measure measure, List<Figure> stated) {
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
