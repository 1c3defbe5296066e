package org.dateline.app;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.LedgerRefused;
import org.dateline.app.ledger.Review;
import org.dateline.app.ledger.Scribe;
import org.dateline.app.ledger.SourceReviews;
import org.dateline.app.ledger.Target;
import org.dateline.app.view.Stock;
import org.dateline.app.view.Visible;
import org.dateline.model.SameSource;
import org.dateline.model.Source;
import org.dateline.source.Deciding;
import org.dateline.source.Registry;
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
            "erased.",
            "",
            "Two sources that are one: merge ID OTHER. A part of a source, or the source as",
            "one article prints it, that is another: split ID PART. Each takes the other back."
        },
        footerHeading = "%nFor example:%n",
        footer = {
            "  dateline review reject i91b04e2a --reason 'a drill, not an attack'",
            "  dateline review note c5d0 --reason 'footage checked' --operator anna",
            "  dateline review merge n4be n90a --reason 'one man, two spellings'",
            "  dateline review split n4be a1f0 --reason 'a namesake'"
        })
final class ReviewCommand implements Callable<Integer> {

    @ParentCommand private @Nullable Main main;

    @Spec private @Nullable CommandSpec command;

    /// What a person may say.
    enum Verb {
        ACCEPT,
        REJECT,
        NOTE,
        MERGE,
        SPLIT
    }

    @Parameters(
            index = "0",
            paramLabel = "accept|reject|note|merge|split",
            description = "The decision.")
    private Verb verb = Verb.NOTE;

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = "Beginning of a record's, link's, place's or source's id.")
    private String id = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "OTHER",
            description = "Of merge: the other source. Of split: the part or article.")
    private String other = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw Usage.wrong(
                    Objects.requireNonNull(command),
                    "--reason without words: say why, it stands in the audit trail");
        }
        boolean two = verb == Verb.MERGE || verb == Verb.SPLIT;
        if (two == other.isEmpty()) {
            throw Usage.wrong(
                    Objects.requireNonNull(command),
                    two
                            ? "%s takes two ids: the source's, and the other's or the part's"
                                    .formatted(name())
                            : name() + " takes one id, not also “" + other + "”");
        }
        Main root = Main.of(main);
        switch (verb) {
            case ACCEPT -> decide(root, Review.Act.ACCEPT, "accepted");
            case REJECT -> decide(root, Review.Act.REJECT, "rejected");
            case NOTE -> decide(root, Review.Act.NOTE, "noted");
            case MERGE, SPLIT -> onSources(root);
        }
        return 0;
    }

    private String name() {
        return verb.name().toLowerCase(Locale.ROOT);
    }

    private void decide(Main root, Review.Act act, String past) {
        Target target;
        try (Ledger ledger = Ledger.open(root.home())) {
            target = ledger.target(id);
        }
        try (Scribe scribe = Scribe.open(root.home(), root.operator(), Clock.systemUTC())) {
            scribe.review(act, target, reason);
        }
        System.out.printf("%s %s: %s%n", past, target.id(), Visible.of(target.words()));
    }

    private void onSources(Main root) {
        try (Ledger ledger = Ledger.open(root.home())) {
            Registry registry = Stock.of(ledger, ledger.whole()).registry();
            Source source = SourceIds.one(registry, ledger, id);
            Deciding deciding;
            if (verb == Verb.MERGE) {
                deciding = Registry.merge(source, SourceIds.one(registry, ledger, other));
            } else {
                deciding = registry.split(source, other);
            }
            switch (deciding) {
                case Deciding.Refused(String why) -> throw new LedgerRefused(why);
                case Deciding.Of(List<SameSource> decisions) -> {
                    try (Scribe scribe =
                            Scribe.open(root.home(), root.operator(), Clock.systemUTC())) {
                        SourceReviews.enter(ledger, scribe, decisions, reason);
                    }
                }
            }
            System.out.printf(
                    "%s %s %s: %s%n",
                    verb == Verb.MERGE ? "merged" : "split",
                    source.id(),
                    other,
                    Visible.of(source.name()));
        }
    }
}
