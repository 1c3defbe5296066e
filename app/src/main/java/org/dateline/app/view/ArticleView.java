package org.dateline.app.view;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.link.Collation;
import org.dateline.link.Diff;
import org.dateline.model.Reading;
import org.dateline.model.Work;
import org.dateline.model.Zone;

/// An article with all its captures: what it says about itself, its claims, incidents, figures,
/// what is disputed, what was left out, and what was not compared.
public final class ArticleView {

    private final Stock stock;
    private final Sheet sheet;
    private final boolean all;

    /// `all` prints every claim, incident and figure instead of the first few.
    public ArticleView(Stock stock, PrintStream out, boolean all) {
        this.stock = stock;
        this.sheet = new Sheet(out);
        this.all = all;
    }

    /// Prints the work of this article id.
    public void print(String article) {
        Work work = stock.work(article);
        Captures captures = new Captures(stock, work);
        head(article, captures);
        captures.print(sheet);
        compared(article, captures);
        Findings findings = new Findings(stock, captures, sheet, all);
        findings.claims();
        findings.incidents();
        findings.figures();
        new Relations(stock, sheet).of(work, findings.ids());
        leftOut(captures);
        sheet.wrapped("NOT COMPARED  ", String.join("; ", stock.links().notCompared()));
    }

    private void head(String article, Captures captures) {
        Collation folded = captures.collation();
        int n = captures.articles().size();
        sheet.line(
                "ARTICLE " + Plain.brief(article),
                n == 1 ? "1 capture" : n + " captures = 1 article");
        sheet.wrapped("", folded.value("title").orElse("no title: ?") + from(captures, "title"));
        List<String> facts = new ArrayList<>();
        for (String field : List.of("by", "published", "publisher")) {
            facts.add(folded.value(field).orElse(field + ": ?") + from(captures, field));
        }
        folded.value("dateline").ifPresent(place -> facts.add("from " + place));
        sheet.wrapped("", String.join(" · ", facts));
    }

    private String from(Captures captures, String field) {
        return captures.collation().fields().stream()
                .filter(folded -> folded.field().equals(field))
                .map(folded -> captures.letters(folded.from()))
                .filter(letters -> !letters.isEmpty())
                .map(letters -> " " + letters)
                .findFirst()
                .orElse("");
    }

    private void compared(String article, Captures captures) {
        List<Reading> readings = captures.readings();
        if (readings.size() > 1) {
            Diff diff = Diff.of(readings.getFirst(), readings.get(1));
            sheet.line(
                    "  %d of %d body paragraphs are the same"
                            .formatted(diff.equal(), diff.ofBoth()),
                    "> dateline diff " + Plain.brief(article));
        }
        Work work = stock.work(article);
        if (!work.origin().equals(work.id())) {
            sheet.wrapped("  ", "a reprint, no independent origin of its own; see its links");
        }
    }

    private void leftOut(Captures captures) {
        List<String> out = new ArrayList<>();
        for (Zone zone : Zone.values()) {
            int blocks =
                    captures.readings().stream()
                            .mapToInt(reading -> count(reading, block -> block == zone))
                            .max()
                            .orElse(0);
            if (!findable(zone) && blocks > 0) {
                out.add(zone == Zone.NAVIGATION ? "navigation" : blocks + " × " + zone.code());
            }
        }
        sheet.wrapped(
                "LEFT OUT  ",
                (out.isEmpty() ? "nothing" : String.join(", ", out))
                        + "; no finding comes from it");
    }

    private static int count(Reading reading, Predicate<Zone> which) {
        return (int) reading.page().blocks().stream().filter(b -> which.test(b.zone())).count();
    }

    private static boolean findable(Zone zone) {
        return switch (zone) {
            case BIO, COMMENT, RELATED, NAVIGATION, BOILERPLATE -> false;
            case TITLE,
                    SUBTITLE,
                    BYLINE,
                    DATE,
                    DATELINE,
                    HEADING,
                    BODY,
                    LIST,
                    QUOTE,
                    CAPTION,
                    POST ->
                    true;
        };
    }
}
