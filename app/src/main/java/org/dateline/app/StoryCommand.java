package org.dateline.app;

import java.util.concurrent.Callable;
import org.dateline.app.export.StoryJson;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Whole;
import org.dateline.app.view.Stock;
import org.dateline.app.view.StoryView;
import org.dateline.link.RecordId;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `dateline story`: articles that share incidents, and what each tells of them.
@Command(
        name = "story",
        header = "Shows what several articles tell of the same incidents, day by day.",
        description = {
            "%nA story is the articles that share incidents. Every number told stands with who tells it;",
            "the best attested one is never the latest: a rule that is printed chose it, or none is."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  dateline story a1f0           the story that an article belongs to",
            "  dateline story i91b --json    the story that an incident belongs to, as JSON"
        })
final class StoryCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Option(names = "--json", description = "One line of JSON.")
    private boolean json;

    @Option(names = "--all", description = "Also what one article tells in passing.")
    private boolean all;

    @Parameters(paramLabel = "ID", description = "The beginning of the id of an article or record.")
    private String id = "";

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.open(Main.of(main).home())) {
            RecordId record = ledger.target(id).cited().getFirst().id();
            String article = ledger.articleOf(record).map(Held::id).orElse(record).toString();
            Whole whole = ledger.whole();
            Stock stock = Stock.ofStory(ledger, whole, article);
            if (!stock.holds(article)) {
                return Told.of(ledger, whole);
            }
            Story story = stock.story(article);
            if (json) {
                System.out.println(StoryJson.line(story, stock.readings()));
            } else {
                new StoryView(stock, System.out, all).print(story);
            }
            return Told.of(ledger, whole);
        }
    }
}
