package org.dateline.app.view;

import java.io.PrintStream;
import java.util.Optional;
import org.dateline.app.ledger.Toponym;
import org.dateline.link.RecordId;
import org.dateline.model.CodePoints;
import org.dateline.model.Link;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/// What an id that begins with `l` names: a link with both its ends, or a place with its mentions.
public final class BondView {

    private final Stock stock;
    private final Sheet sheet;
    private final RecordView records;

    public BondView(Stock stock, PrintStream out) {
        this.stock = stock;
        this.sheet = new Sheet(out);
        this.records = new RecordView(stock, out);
    }

    /// Whether an id is of a kind that this view shows.
    public static boolean shows(String id) {
        return RecordId.parse(id).filter(known -> known.kind() == RecordId.Kind.LINK).isPresent();
    }

    /// Prints it; nothing where only a damaged article has it.
    public void print(String id) {
        Optional<Link> link = stock.links().link(id);
        if (link.isPresent()) {
            print(link.get());
            return;
        }
        stock.readings()
                .forEach((article, reading) ->
                        Toponym.all(reading).stream()
                                .filter(place -> place.id().toString().equals(id))
                                .forEach(place -> print(place, article, reading)));
    }

    private void print(Link link) {
        sheet.line("LINK " + link.id());
        new Relations(stock, sheet).print(link);
        for (String end : java.util.List.of(link.from(), link.to())) {
            sheet.blank();
            if (RecordView.shows(end)) {
                records.print(end, false);
            } else {
                sheet.line("ARTICLE " + end);
                sheet.wrapped("  ", stock.outlet(end) + ": " + stock.title(end));
                sheet.wrapped("  came as   ", String.join(", ", stock.inputs(end)));
            }
        }
    }

    private void print(Toponym place, String article, Reading reading) {
        sheet.line("PLACE " + place.id());
        Place first = place.first(reading);
        sheet.line("  as printed   " + Plain.quoted(first.mention().text()));
        sheet.wrapped("  taken for    ", taken(first));
        sheet.line("  article      " + article);
        CodePoints points = reading.page().map().codePoints();
        for (int n : place.mentions()) {
            Span span = reading.places().get(n).mention().span();
            Span source = points.at(reading.page().map().source(span));
            sheet.line(
                    "  source       characters %d to %d".formatted(source.start(), source.end()));
            sheet.wrapped("    ", RecordView.around(reading.page().text(), span));
        }
    }

    private static String taken(Place place) {
        return switch (place) {
            case Place.Located at ->
                    "%s, %s%s (%s)"
                            .formatted(
                                    at.name(),
                                    at.kind(),
                                    at.country().map(c -> ", " + c).orElse(""),
                                    at.id());
            case Place.Named _ -> "no place: the gazetteer has no such name, or several";
        };
    }
}
