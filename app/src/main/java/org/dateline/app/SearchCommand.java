package org.dateline.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Hit;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.view.Sheet;
import org.dateline.app.view.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `dateline search`: finds articles, claims and incidents by their words.
@Command(
        name = "search",
        header = "Finds articles, claims and incidents by their words.",
        description = "%nA record is found where all words of QUERY stand in it, in any order.",
        footerHeading = "%nFor example:%n",
        footer = "  dateline search drone harbour")
final class SearchCommand implements Callable<Integer> {

    private static final int WIDTH = 80;

    @ParentCommand private @Nullable Main main;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default 20).")
    private int limit = 20;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.open(Main.of(main).home())) {
            List<Hit> hits = ledger.search(String.join(" ", words), limit);
            hits.forEach(hit -> print(ledger, hit));
            if (hits.isEmpty()) {
                System.out.println("nothing found for: " + Visible.of(String.join(" ", words)));
            } else {
                System.out.println("\n> dateline show " + hits.getFirst().id());
            }
        }
        return 0;
    }

    /// Two lines: what it says, and in which article.
    private static void print(Ledger ledger, Hit hit) {
        String kind = hit.id().kind().name().toLowerCase(java.util.Locale.ROOT);
        String words = hit.snippet().replaceAll("\\s{1,1000}", " ");
        String in =
                ledger.article(hit.article())
                        .map(SearchCommand::article)
                        .orElse(hit.article().toString());
        System.out.println(line(hit.id().toString(), kind, words));
        System.out.println(line("", "in", in));
    }

    private static String article(Held held) {
        String outlet = held.publisher().orElseGet(() -> held.inputs().getFirst());
        return held.title().map(title -> outlet + ": " + title).orElse(outlet);
    }

    /// Cut to the width of a terminal.
    private static String line(String id, String kind, String words) {
        String head = "%-17s  %-11s  ".formatted(id, kind);
        return head + Sheet.cut(Visible.of(words), WIDTH - head.length());
    }
}
