package org.dateline.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.app.export.SourceJson;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Whole;
import org.dateline.app.view.SourcesView;
import org.dateline.app.view.Stock;
import org.dateline.model.Source;
import org.dateline.source.Registry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `dateline sources`: who is heard in the articles of the ledger.
@Command(
        name = "sources",
        header = "Lists who is heard in the articles: people, offices, organisations, outlets.",
        description = {
            "%nA full name is one source in all articles where a text tells a role or side, else",
            "in one story; a surname, a role or a ministry without its country is known in its",
            "own article alone, until you decide. The list is by name and describes; it says",
            "of nobody whether to believe it."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  dateline sources --kind outlet        papers, agencies, stations",
            "  dateline sources minister norland     whose name, role or side has these words"
        })
final class SourcesCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Option(names = "--json", description = "One line of JSON a source, unnamed ones too.")
    private boolean json;

    @Option(names = "--all", description = "Also those whom their articles do not name.")
    private boolean all;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only person, office, organisation or outlet.")
    private Source.@Nullable Kind kind;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of names or roles.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.open(Main.of(main).home())) {
            Whole whole = ledger.whole();
            Registry registry = Stock.of(ledger, whole).registry();
            List<Source> fitting =
                    registry.all().stream()
                            .filter(it -> kind == null || it.kind() == kind)
                            .filter(it -> Registry.fits(it, String.join(" ", words)))
                            .toList();
            if (json) {
                fitting.forEach(it -> System.out.println(SourceJson.line(it)));
            } else {
                List<Source> named = fitting.stream().filter(this::isShown).toList();
                new SourcesView(System.out).print(named, fitting.size() - named.size());
            }
            return Told.of(ledger, whole);
        }
    }

    private boolean isShown(Source source) {
        return all || source.known() != Source.Known.UNNAMED;
    }
}
