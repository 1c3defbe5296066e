package org.dateline.app.view;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.link.RecordId;
import org.dateline.model.CodePoints;
import org.dateline.model.Group;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/// One claim, incident, figure or publication with its evidence: the words, where they stand in the
/// page and in the source, the capture's hash, and how to cite it.
public final class RecordView {

    private static final int AROUND = 90;

    private final Stock stock;
    private final Sheet sheet;

    public RecordView(Stock stock, PrintStream out) {
        this.stock = stock;
        this.sheet = new Sheet(out);
    }

    /// Prints it. Throws `IllegalArgumentException` for an id that nothing has.
    public void print(String id) {
        print(id, true);
    }

    /// The same; without its links where they stand above already.
    void print(String id, boolean links) {
        Item item =
                stock.record(id)
                        .orElseThrow(() -> new IllegalArgumentException("no such record: " + id));
        sheet.line(kind(item).toUpperCase(Locale.ROOT) + " " + item.id());
        facts(item);
        evidence(item);
        counted(item);
        if (links) {
            new Relations(stock, sheet).of(item.id());
        }
    }

    private static String kind(Item item) {
        return switch (item) {
            case Item.OfClaim c -> "claim";
            case Item.OfIncident i -> "incident";
            case Item.OfFigure f -> "figure";
            case Item.OfPublication p -> "publication";
        };
    }

    private void facts(Item item) {
        switch (item) {
            case Item.OfClaim one -> {
                sheet.wrapped("  said by   ", Plain.chain(one.claim()));
                sheet.line(
                        "  how       "
                                + one.claim().form().code()
                                + ", "
                                + one.claim().modality().code());
                sheet.line("  when      " + Plain.when(one.claim().said()));
            }
            case Item.OfIncident one -> {
                sheet.line(Rows.incident(one));
                sheet.wrapped("  who       ", actors(one));
                sheet.line("  said by   " + Plain.voice(one.reading(), one.incident().saidBy()));
            }
            case Item.OfFigure one -> sheet.line(Rows.figure(one));
            case Item.OfPublication one ->
                    sheet.line(
                            "  "
                                    + one.publication().by()
                                    + ", "
                                    + one.publication().medium()
                                    + one.publication().status().map(s -> ", " + s).orElse(""));
        }
    }

    private static String actors(Item.OfIncident one) {
        List<String> out =
                one.incident().actors().stream()
                        .map(party ->
                                party.role().code()
                                        + ": "
                                        + Sheet.flat(party.name())
                                        + " ("
                                        + party.basis().code()
                                        + ")")
                        .toList();
        return out.isEmpty() ? Plain.UNSAID : String.join("; ", out);
    }

    private void evidence(Item item) {
        Reading reading = item.reading();
        String text = reading.page().text();
        Span page = CodePoints.of(text).at(item.span());
        Span source =
                reading.page().map().codePoints().at(reading.page().map().source(item.span()));
        sheet.wrapped("  words     ", around(text, item.span()));
        sheet.line("  page      characters %d to %d".formatted(page.start(), page.end()));
        sheet.line("  source    characters %d to %d".formatted(source.start(), source.end()));
        sheet.line("  capture   sha256 " + reading.capture().sha256().hex());
        reading.capture().capturedAt().ifPresent(at -> sheet.line("  saved     " + at));
        reading.capture().url().ifPresent(url -> sheet.wrapped("  from      ", url));
        sheet.wrapped("  came as   ", String.join(", ", stock.inputs(item.article())));
        sheet.line("  article   " + item.article());
        sheet.wrapped(
                "  cite      ",
                "%s, %s, characters %d-%d of the source, reader %s, record %s"
                        .formatted(
                                stock.outlet(item.article()),
                                "sha256:" + reading.capture().sha256().hex().substring(0, 16),
                                source.start(),
                                source.end(),
                                reading.reader().version(),
                                item.id()));
    }

    /// The words in their surroundings, marked.
    static String around(String text, Span span) {
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        return (from > 0 ? "…" : "")
                + text.substring(from, span.start())
                + "["
                + span.in(text)
                + "]"
                + text.substring(span.end(), to)
                + (to < text.length() ? "…" : "");
    }

    private void counted(Item item) {
        Group group =
                stock.group(item.id())
                        .orElse(
                                new Group(
                                        item.id(),
                                        List.of(item.id()),
                                        List.of(),
                                        List.of(),
                                        Optional.empty()));
        group.standing()
                .ifPresent(standing ->
                        sheet.wrapped(
                                "  status    ",
                                standing.status().code() + "  [" + standing.rule() + "]"));
        if (!group.roots().isEmpty()) {
            sheet.wrapped(
                    "  rests on  ",
                    Plain.some(group.roots().size(), "independent origin", "independent origins")
                            + ": "
                            + Tellers.of(stock, group.roots()));
        }
        if (group.members().size() > 1) {
            sheet.wrapped(
                    "  counted   ",
                    "once, with "
                            + String.join(
                                    ", ",
                                    group.members().stream()
                                            .filter(member -> !member.equals(item.id()))
                                            .map(Plain::brief)
                                            .toList()));
        }
    }

    /// Whether an id is of a kind that this view shows.
    public static boolean shows(String id) {
        return RecordId.parse(id)
                .filter(known -> known.kind() != RecordId.Kind.ARTICLE)
                .isPresent();
    }
}
