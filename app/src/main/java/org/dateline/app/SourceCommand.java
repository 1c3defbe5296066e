package org.dateline.app;

import java.util.concurrent.Callable;
import org.dateline.app.export.SourceJson;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Whole;
import org.dateline.app.view.SourceView;
import org.dateline.app.view.Stock;
import org.dateline.model.Dossier;
import org.dateline.source.Registry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `dateline source`: what one source said, day by day.
@Command(
        name = "source",
        header = "Shows what one source said over all articles, day by day.",
        description = {
            "%nStatements on one subject in several articles stand side by side; then what the",
            "source counted again itself, and what others say against it. A post that is gone",
            "is marked as withdrawn: that takes nothing back."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  dateline source n4be              by the beginning of its id",
            "  dateline source c91b              whoever says this claim",
            "  dateline source n4be --about aim  only statements with these words"
        })
final class SourceCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Option(names = "--json", description = "One line of JSON.")
    private boolean json;

    @Option(names = "--about", paramLabel = "WORDS", description = "Words of the statements.")
    private String about = "";

    @Parameters(
            paramLabel = "ID",
            description = "The beginning of a source's id, or of a record's: whose word it is.")
    private String id = "";

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.open(Main.of(main).home())) {
            Whole whole = ledger.whole();
            Stock stock = Stock.of(ledger, whole);
            Registry registry = stock.registry();
            Dossier dossier = registry.dossier(SourceIds.one(registry, ledger, id), about);
            if (json) {
                System.out.println(SourceJson.line(dossier));
            } else {
                new SourceView(stock, registry, System.out).print(dossier);
            }
            return Told.of(ledger, whole);
        }
    }
}
