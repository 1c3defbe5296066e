package org.dateline.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.app.ledger.Entry;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Scribe;
import org.dateline.app.ledger.SourceReviews;
import org.dateline.app.ledger.Whole;
import org.dateline.app.view.Stock;
import org.dateline.model.Source;
import org.dateline.source.Deciding;
import org.dateline.source.Registry;

/// Shows who is heard in the articles, and takes decisions on who is one with whom.
final class SourcePages {

    private static final int LISTED = 100;

    private final Desk.Setting setting;
    private Optional<Kept> kept = Optional.empty();

    SourcePages(Desk.Setting setting) {
        this.setting = setting;
    }

    /// The registry as of the entry of this hash, so that only a new entry has it made anew.
    private record Kept(String head, Registry registry, List<String> damaged) {}

    private synchronized Kept kept(Ledger ledger) {
        List<Entry> entries = ledger.entries();
        String head = entries.isEmpty() ? "" : entries.getLast().hash();
        if (kept.filter(it -> it.head().equals(head) && it.damaged().isEmpty()).isEmpty()) {
            Whole whole = ledger.whole();
            kept = Optional.of(new Kept(head, Stock.of(ledger, whole).registry(), whole.damaged()));
        }
        return kept.orElseThrow();
    }

    void list(Context ctx) {
        String words = Asked.word(ctx, "q").orElse("");
        Optional<Source.Kind> kind = Asked.word(ctx, "kind").map(SourcePages::kind);
        boolean all = Asked.word(ctx, "all").isPresent();
        if (!setting.home().hasLedger()) {
            Templates.send(ctx, "sources", page(List.of(), words, kind, all, 0, List.of()));
            return;
        }
        try (Ledger ledger = Ledger.open(setting.home())) {
            Kept now = kept(ledger);
            List<Source> fitting =
                    now.registry().all().stream()
                            .filter(it -> kind.isEmpty() || kind.get() == it.kind())
                            .filter(it -> Registry.fits(it, words))
                            .toList();
            int from = Asked.number(ctx, "from", 0);
            Templates.send(ctx, "sources", page(fitting, words, kind, all, from, now.damaged()));
        }
    }

    private static SourcesPage page(
            List<Source> fitting,
            String words,
            Optional<Source.Kind> kind,
            boolean all,
            int from,
            List<String> damaged) {
        List<Source> shown =
                fitting.stream().filter(it -> all || it.known() != Source.Known.UNNAMED).toList();
        int start = Math.min(from, shown.size());
        int end = Math.min(start + LISTED, shown.size());
        String asked =
                "/sources?q="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8)
                        + kind.map(it -> "&kind=" + it.code()).orElse("")
                        + (all ? "&all=1" : "")
                        + "&from=";
        return new SourcesPage(
                words,
                kind.map(Source.Kind::code).orElse(""),
                all,
                shown.size(),
                fitting.size() - shown.size(),
                shown.subList(start, end).stream().map(SourceMaker::item).toList(),
                start > 0 ? Optional.of(asked + Math.max(0, start - LISTED)) : Optional.empty(),
                end < shown.size() ? Optional.of(asked + end) : Optional.empty(),
                damaged);
    }

    private static Source.Kind kind(String word) {
        return Arrays.stream(Source.Kind.values())
                .filter(kind -> kind.code().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new BadRequestResponse(
                                "A source is a person, office, organisation or outlet, not “"
                                        + word
                                        + "”."));
    }

    /// One source, by its id or by a record whose word it is.
    void source(Context ctx) {
        try (Ledger ledger = Ledger.open(setting.home())) {
            Kept now = kept(ledger);
            String id = ctx.pathParam("id");
            Source source = one(now.registry(), id);
            String about = Asked.word(ctx, "about").orElse("");
            int from = Asked.number(ctx, "from", 0);
            Templates.send(
                    ctx,
                    "source",
                    new SourceMaker(ledger, now.registry(), source)
                            .page(about, from, now.damaged()));
        }
    }

    private static Source one(Registry registry, String id) {
        List<Source> found = id.matches("n[0-9a-f]{1,16}") ? registry.find(id) : List.of();
        if (found.size() > 1) {
            throw new NotFoundResponse(
                    id
                            + " stands for several sources now: "
                            + String.join(", ", found.stream().map(Source::id).toList()));
        }
        return found.stream()
                .findFirst()
                .or(() -> registry.of(id))
                .orElseThrow(() ->
                        new NotFoundResponse(
                                id.startsWith("n")
                                        ? "The ledger has no source " + id + "."
                                        : "The text does not tell whose word " + id + " is."));
    }

    void merge(Context ctx) {
        decide(ctx, true);
    }

    void split(Context ctx) {
        decide(ctx, false);
    }

    private void decide(Context ctx, boolean merge) {
        String reason = Entering.reason(ctx);
        String other = Objects.toString(ctx.formParam("other"), "").strip();
        try (Ledger ledger = Ledger.open(setting.home())) {
            Registry registry = kept(ledger).registry();
            Source source = one(registry, ctx.pathParam("id"));
            Deciding deciding =
                    merge
                            ? Registry.merge(source, one(registry, other))
                            : registry.split(source, other);
            switch (deciding) {
                case Deciding.Refused(String why) ->
                        throw new BadRequestResponse(why + "; nothing was entered.");
                case Deciding.Of(var decisions) -> {
                    try (Scribe scribe =
                            Scribe.open(setting.home(), setting.operator(), setting.clock())) {
                        SourceReviews.enter(ledger, scribe, decisions, reason);
                    }
                }
            }
            ctx.redirect("/sources/" + source.id(), HttpStatus.SEE_OTHER);
        }
    }
}
