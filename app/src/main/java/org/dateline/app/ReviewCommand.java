package org.dateline.app;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Review;
import org.dateline.app.ledger.Scribe;
import org.dateline.app.ledger.Target;
import org.dateline.app.view.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `dateline review`: a person's decision on a record or a link, into the audit trail.
@Command(
        name = "review",
        header = "Enters your decision on a record or a link into the audit trail.",
        description = {
            "%nA decision names its record by capture, place and words, so it holds when a",
            "better reader reads the capture again. The last decision counts; none is ever",
            "erased."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  dateline review reject i91b04e2a --reason 'a drill, not an attack'",
            "  dateline review note c5d0 --reason 'footage checked' --operator anna"
        })
final class ReviewCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Spec private @Nullable CommandSpec command;

    @Parameters(index = "0", paramLabel = "accept|reject|note", description = "The decision.")
    private Review.Act act = Review.Act.NOTE;

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = "Beginning of a record's, link's or place's id.")
    private String id = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw Usage.wrong(
                    Objects.requireNonNull(command),
                    "--reason without words: say why, it stands in the audit trail");
        }
        Main root = Main.of(main);
        Target target;
        try (Ledger ledger = Ledger.open(root.home())) {
            target = ledger.target(id);
        }
        try (Scribe scribe = Scribe.open(root.home(), root.operator(), Clock.systemUTC())) {
            scribe.review(act, target, reason);
        }
        System.out.printf("%s %s: %s%n", past(act), target.id(), Visible.of(target.words()));
        return 0;
    }

    private static String past(Review.Act act) {
        return switch (act) {
            case ACCEPT -> "accepted";
            case REJECT -> "rejected";
            case NOTE -> act.code().toLowerCase(Locale.ROOT) + "d";
        };
    }
}
