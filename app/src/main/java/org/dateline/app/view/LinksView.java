package org.dateline.app.view;

import java.io.PrintStream;
import org.dateline.model.Link;

/// All relations between records, with their reasons, and what no rule looks for.
public final class LinksView {

    private final Stock stock;
    private final Sheet sheet;

    public LinksView(Stock stock, PrintStream out) {
        this.stock = stock;
        this.sheet = new Sheet(out);
    }

    public void print() {
        int captures = stock.readings().size();
        int works = stock.links().works().size();
        long origins = stock.links().works().stream().map(w -> w.origin()).distinct().count();
        sheet.line(
                "%s = %s, %s"
                        .formatted(
                                Plain.some(captures, "capture", "captures"),
                                Plain.some(works, "article", "articles"),
                                Plain.some(
                                        (int) origins,
                                        "independent origin",
                                        "independent origins")));
        Relations relations = new Relations(stock, sheet);
        for (Link link : stock.links().links()) {
            relations.print(link);
        }
        for (String what : stock.links().notCompared()) {
            sheet.line("not compared  " + what);
        }
        stock.links().problems().forEach(problem -> sheet.wrapped("!  ", problem.message()));
    }
}
