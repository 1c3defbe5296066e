package org.dateline.app.view;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.model.Group;

/// Of whom the lowest and the highest number of an incident are told: three soldiers of one teller
/// and eight civilians of another are no range.
record Extremes(Stock stock, Group group, Group.Total total) {

    /// Empty where both are, or may be, of the same people.
    String words() {
        TreeSet<String> low = of(total.low());
        TreeSet<String> high = of(total.high().orElse(total.low()));
        return low.isEmpty() || high.isEmpty() || !Collections.disjoint(low, high)
                ? ""
                : " (not of the same: %s %s, %s %s)"
                        .formatted(
                                Plain.number(total.low()),
                                String.join(" or ", low),
                                Plain.number(total.high().orElse(total.low())),
                                String.join(" or ", high));
    }

    /// Whom the figures of this number count, as printed, in small letters.
    private TreeSet<String> of(double number) {
        return group.members().stream()
                .flatMap(id -> stock.record(id).stream())
                .flatMap(Extremes::figures)
                .filter(figure -> figure.measure() == total.measure())
                .filter(figure -> figure.quantity().low().orElse(-1) == number)
                .flatMap(figure -> figure.of().stream())
                .map(of -> Sheet.flat(of).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Figure> figures(Item item) {
        List<String> ids =
                item instanceof Item.OfIncident one ? one.incident().figures() : List.of();
        return item.reading().figures().stream().filter(figure -> ids.contains(figure.id()));
    }
}
