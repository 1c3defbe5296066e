package org.dateline.app;

import java.util.concurrent.Callable;
import org.dateline.app.ledger.Ledger;
import org.dateline.json.LinkJson;
import org.dateline.model.Link;
import org.dateline.model.Links;
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
            Links links = ledger.links();
            for (Link link : links.links()) {
                System.out.println(json ? LinkJson.line(link) : line(link));
            }
        }
        return 0;
    }

    private static String line(Link link) {
        return "%s  %s  %s  %s  %s: %s"
                .formatted(
                        link.id(),
                        link.type().code(),
                        link.from(),
                        link.to(),
                        link.certainty().code(),
                        String.join("; ", link.why()));
    }
}
