package org.dateline.app;

import java.util.concurrent.Callable;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Whole;
import org.dateline.app.view.DiffView;
import org.dateline.app.view.Stock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `dateline diff`: the captures of one article against each other.
@Command(
        name = "diff",
        header = "Compares the captures of one article: fields, zones, paragraphs, words.",
        description = "%nID is the article's id, or that of any record in it.",
        footerHeading = "%nFor example:%n",
        footer = "  dateline diff a1f0")
final class DiffCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Parameters(paramLabel = "ID", description = "The beginning of an id.")
    private String id = "";

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.open(Main.of(main).home())) {
            String found = ledger.one(id).toString();
            Whole whole = ledger.whole();
            Stock stock = Stock.of(ledger, whole);
            if (stock.holds(stock.articleOf(found))) {
                new DiffView(stock, System.out).print(stock.articleOf(found));
            }
            return Told.of(ledger, whole);
        }
    }
}
