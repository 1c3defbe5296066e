package org.dateline.app;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.Flow;
import org.dateline.Resources;
import org.dateline.app.ledger.Arrival;
import org.dateline.app.ledger.Draft;
import org.dateline.app.ledger.Home;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.LedgerRefused;
import org.dateline.app.ledger.Scribe;
import org.dateline.app.view.NewLinks;
import org.dateline.app.view.Visible;
import org.dateline.container.Opened;
import org.dateline.model.Capture;
import org.dateline.model.Given;
import org.dateline.model.ReaderId;
import org.dateline.model.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `dateline add`: reads captures and keeps them in the ledger.
///
/// A line is printed only when what it says is on the disk, so a killed run loses nothing that it
/// printed; run again, it completes.
@Command(
        name = "add",
        header = "Reads captures and adds them to the ledger.",
        description = {
            "%nPrints what became of each: new, same bytes, read again, or failed and why.",
            "A file that holds many captures is kept whole, and each capture by itself.",
            "Adding again changes nothing, so a run that was stopped is simply repeated.",
            "",
            "At the end all of it is linked, and a line says how what is new stands to the",
            "rest. In a ledger of more than some 2,500 articles that waits until a thirtieth",
            "is new, or until somebody asks for links; --links and --no-links decide."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  dateline add page.html",
            "  dateline add --note 'from the tip line' saved/",
            "  dateline add --url URL --captured 2020-11-05T08:00:00Z page.html"
        })
final class AddCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Option(names = "--note", paramLabel = "TEXT", description = "A remark kept with the capture.")
    private Optional<String> note = Optional.empty();

    @Option(
            names = "--links",
            negatable = true,
            description = "Link at once, or leave it to whoever asks next.")
    private @Nullable Boolean links;

    @Mixin private Handed handed = new Handed();

    private final Tally tally = new Tally();

    @Override
    public Integer call() {
        Given given = handed.given();
        List<Input> inputs = handed.inputs();
        Main root = Main.of(main);
        try (Scribe scribe = Scribe.open(root.home(), root.operator(), Clock.systemUTC());
                Progress progress = Progress.of("adding", inputs.size())) {
            Draft.Reader reader = new Reader(Resources.load());
            InOrder.run(
                    next ->
                            inputs.forEach(input -> {
                                Capture file = input.capture(given);
                                Opened opened = scribe.arrive(file, note, reader, next);
                                Sizes.passed(file, opened).ifPresent(System.err::println);
                                progress.done(1);
                            }),
                    Arrival::bytes,
                    Arrival::draft,
                    drafts -> {
                        scribe.add(drafts).forEach(tally::print);
                        System.out.flush();
                    });
        }
        System.out.println(tally.line(root.home()));
        System.out.flush();
        return link(root.home()) && !tally.failed() ? 0 : 1;
    }

    /// Whether nothing went wrong. What was added stays added.
    private boolean link(Home home) {
        if (tally.articles().isEmpty() || Boolean.FALSE.equals(links)) {
            return true;
        }
        try (Ledger ledger = Ledger.open(home)) {
            boolean now = Boolean.TRUE.equals(links) || ledger.linksAreDue();
            tally.linked(
                    now
                            ? NewLinks.of(ledger, tally.articles())
                            : "when links are next asked for (--links does it at once)");
            Told.mended(ledger);
            return true;
        } catch (LedgerRefused e) {
            System.err.println(
                    "dateline: added, but not linked: "
                            + Visible.of(String.valueOf(e.getMessage())));
            return false;
        }
    }

    private record Reader(Resources resources) implements Draft.Reader {
        @Override
        public ReaderId id() {
            return resources.reader();
        }

        @Override
        public Reading read(Capture capture) {
            return Flow.read(capture, resources);
        }
    }
}
