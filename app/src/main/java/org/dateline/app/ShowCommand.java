package org.dateline.app;

import java.util.concurrent.Callable;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Whole;
import org.dateline.app.view.ArticleView;
import org.dateline.app.view.BondView;
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
        header = "Shows an article, a record with its evidence, or a link with both its ends.",
        description = "%nThe first characters of an ID are enough; `search` and `links` print ids.",
        footerHeading = "%nFor example:%n",
        footer = {
            "  dateline show a1f0     an article with all its captures",
            "  dateline show l60      a link: what either side says, and where"
        })
final class ShowCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Option(names = "--all", description = "Every claim, incident and figure, not only the first.")
    private boolean all;

    @Parameters(paramLabel = "ID", description = "The beginning of an id.")
    private String id = "";

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.open(Main.of(main).home())) {
            String found = ledger.target(id).id();
            Whole whole = ledger.whole();
            Stock stock = Stock.of(ledger, whole);
            if (BondView.shows(found)) {
                new BondView(stock, System.out).print(found);
                return Told.of(ledger, whole);
            }
            if (!stock.holds(stock.articleOf(found))) {
                return Told.of(ledger, whole);
            }
            if (RecordView.shows(found)) {
                new RecordView(stock, System.out).print(found);
            } else {
                new ArticleView(stock, System.out, all).print(found);
            }
            return Told.of(ledger, whole);
        }
    }
}
