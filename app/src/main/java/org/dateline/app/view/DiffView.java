package org.dateline.app.view;

import java.io.PrintStream;
import java.util.Optional;
import org.dateline.link.Diff;
import org.dateline.model.Work;

/// The captures of one article against each other: fields, zones, paragraphs and words.
public final class DiffView {

    private final Stock stock;
    private final Sheet sheet;

    public DiffView(Stock stock, PrintStream out) {
        this.stock = stock;
        this.sheet = new Sheet(out);
    }

    /// Compares each capture with the first one.
    public void print(String article) {
        Work work = stock.work(article);
        Captures captures = new Captures(stock, work);
        if (captures.articles().size() < 2) {
            sheet.line("1 capture of this article: nothing to compare it with");
            return;
        }
        String first = captures.articles().getFirst();
        for (String other : captures.articles().subList(1, captures.articles().size())) {
            sheet.line(side(captures, first));
            sheet.line(side(captures, other));
            print(
                    Diff.of(stock.reading(first), stock.reading(other)),
                    captures.letter(first),
                    captures.letter(other));
        }
    }

    private String side(Captures captures, String article) {
        return "%s  %s  %s"
                .formatted(
                        captures.letter(article),
                        stock.reading(article).capture().sha256().brief(),
                        stock.inputs(article).stream().map(Stock::base).findFirst().orElse("?"));
    }

    private void print(Diff diff, String one, String other) {
        sheet.line("FIELDS");
        diff.fields().stream()
                .filter(field -> field.one().isPresent() || field.other().isPresent())
                .forEach(field -> field(field, one, other));
        sheet.line("ZONES                 " + one + "     " + other + "   paragraphs");
        for (Diff.ZoneCount zone : diff.zones()) {
            String mark = zone.one() == zone.other() ? " " : "*";
            sheet.line(
                    " %s %s %5d %5d"
                            .formatted(
                                    mark,
                                    Sheet.fit(zone.zone().code(), 12),
                                    zone.one(),
                                    zone.other()));
        }
        sheet.line(
                "PARAGRAPHS  %d of %d of the body are the same"
                        .formatted(diff.equal(), diff.ofBoth()));
        diff.changes().forEach(change -> change(change, one, other));
    }

    private void field(Diff.Field field, String one, String other) {
        if (field.same()) {
            sheet.line("   " + Sheet.fit(field.name(), 10) + " = " + field.one().orElse("?"));
        } else {
            sheet.line(" * " + Sheet.fit(field.name(), 10) + " " + one + " " + said(field.one()));
            sheet.line("   " + " ".repeat(10) + " " + other + " " + said(field.other()));
        }
    }

    private static String said(Optional<String> value) {
        return value.orElse("?");
    }

    private void change(Diff.Change change, String one, String other) {
        switch (change) {
            case Diff.Change.OnlyOne(var zone, String words) ->
                    sheet.line(only(one, zone.code(), words));
            case Diff.Change.OnlyOther(var zone, String words) ->
                    sheet.line(only(other, zone.code(), words));
            case Diff.Change.Changed(var zone, var pieces) -> {
                StringBuilder text = new StringBuilder();
                for (Diff.Piece piece : pieces) {
                    text.append(text.isEmpty() ? "" : " ").append(marked(piece));
                }
                sheet.wrapped("  changed " + Sheet.fit(zone.code(), 11) + " ", text.toString());
            }
        }
    }

    private static String only(String letter, String zone, String words) {
        return "  only %s  %s %s"
                .formatted(letter, Sheet.fit(zone, 11), Plain.quoted(Sheet.flat(words)));
    }

    /// What goes in `[-…-]`, what comes in `{+…+}`, as word diffs are written.
    private static String marked(Diff.Piece piece) {
        return switch (piece.fate()) {
            case STAYS -> piece.words();
            case GOES -> "[-" + piece.words() + "-]";
            case COMES -> "{+" + piece.words() + "+}";
        };
    }
}
