package org.dateline.app;

import java.util.concurrent.Callable;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.view.ArticleView;
import org.dateline.app.view.RecordView;
import org.dateline.app.view.Stock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `dateline show`: an article with all its captures, or one record with its evidence.
@Command(
        name = "show",
        header = "Shows an article, or one claim, incident or figure with its evidence.",
        description = "%nThe first characters of an ID are enough; `search` and `links` print ids.",
        footerHeading = "%nFor example:%n",
        footer = "  dateline show a1f0")
final class ShowCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Option(names = "--all", description = "Every claim, incident and figure, not only the first.")
    private boolean all;

    @Parameters(paramLabel = "ID", description = "The beginning of a record's id.")
    private String id = "";

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.open(Main.of(main).home())) {
            Stock stock = Stock.of(ledger);
            String found = ledger.one(id).toString();
            if (RecordView.shows(found)) {
                new RecordView(stock, System.out).print(found);
            } else {
                new ArticleView(stock, System.out, all).print(found);
            }
        }
        return 0;
    }
}
