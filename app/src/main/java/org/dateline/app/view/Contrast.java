package org.dateline.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Figure;
import org.dateline.model.Group;
import org.dateline.model.Link;

/// One measure for which two sources give numbers that cannot both be right, and who says which.
record Contrast(List<Item.OfFigure> figures) {

    /// The contradiction that most figures take part in; empty where there is none.
    static Optional<Contrast> first(Stock stock) {
        NavigableMap<String, NavigableSet<String>> around = new TreeMap<>();
        for (Link link : stock.links().links()) {
            if (link.type() == Link.Relation.CONTRADICTS) {
                for (String end : List.of(link.from(), link.to())) {
                    around.computeIfAbsent(end, k -> new TreeSet<>(List.of(end)))
                            .addAll(List.of(link.from(), link.to()));
                }
            }
        }
        return around.values().stream()
                .map(ids -> of(stock, ids))
                .filter(contrast -> contrast.figures.size() > 1)
                .reduce((a, b) -> b.figures.size() > a.figures.size() ? b : a);
    }

    private static Contrast of(Stock stock, NavigableSet<String> ids) {
        List<Item.OfFigure> out = new ArrayList<>();
        for (String id : ids) {
            for (String member : stock.group(id).map(Group::members).orElse(List.of(id))) {
                stock.record(member)
                        .ifPresent(item -> {
                            if (item instanceof Item.OfFigure one) {
                                out.add(one);
                            }
                        });
            }
        }
        out.sort((a, b) -> {
            int order = Double.compare(low(a.figure()), low(b.figure()));
            return order != 0 ? order : a.id().compareTo(b.id());
        });
        return new Contrast(List.copyOf(out));
    }

    private static double low(Figure figure) {
        return figure.quantity().low().orElse(0);
    }

    void print(Sheet sheet, Stock stock) {
        sheet.line("  " + Plain.measure(figures.getFirst().figure()));
        for (Item.OfFigure one : figures) {
            sheet.line(
                    "  %s %s %s"
                            .formatted(
                                    Sheet.fit(Plain.number(one.reading(), one.figure()), 8),
                                    Sheet.fit(
                                            Plain.voice(one.reading(), one.figure().saidBy()), 36),
                                    "in " + stock.outlet(one.article())));
        }
    }
}
