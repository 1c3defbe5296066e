package org.dateline.app;

import java.util.concurrent.Callable;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Whole;
import org.dateline.app.view.LinksView;
import org.dateline.app.view.Stock;
import org.dateline.json.LinkJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `dateline links`: how the records stand to each other, and why.
@Command(
        name = "links",
        header = "Prints how records stand to each other, with the reasons.",
        description = {
            "%nLinks follow from the readings and people's decisions, never from the order of",
            "adding. `dateline review accept|reject ID` decides on one."
        },
        footerHeading = "%nFor example:%n",
        footer = "  dateline links --json > links.ndjson")
final class LinksCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Option(names = "--json", description = "One line of JSON a link.")
    private boolean json;

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.open(Main.of(main).home())) {
            Whole whole = ledger.whole();
            if (json) {
                ledger.links(whole)
                        .links()
                        .forEach(link -> System.out.println(LinkJson.line(link)));
            } else {
                new LinksView(Stock.of(ledger, whole), System.out).print();
            }
            return Told.of(ledger, whole);
        }
    }
}
