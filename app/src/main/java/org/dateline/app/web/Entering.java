package org.dateline.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.Flow;
import org.dateline.app.ledger.Added;
import org.dateline.app.ledger.Draft;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Review;
import org.dateline.app.ledger.Scribe;
import org.dateline.app.ledger.Target;
import org.dateline.link.RecordId;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.ReaderId;
import org.dateline.model.Reading;
import org.eclipse.jetty.http.HttpException;

/// Enters what people hand in and decide, in the operator's name.
final class Entering {

    static final String TOO_LARGE =
            "The desk takes up to "
                    + Desk.MEGABYTES
                    + " MB at once. Larger files: dateline add FILE. Nothing was added.";

    private static final int LONGEST_REASON = 2000;

    private final Desk.Setting setting;

    Entering(Desk.Setting setting) {
        this.setting = setting;
    }

    static boolean tooLarge(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("exceeds") || message.contains("too large")) {
                return true;
            }
        }
        return false;
    }

    /// Whether what came is no form that can be read.
    static boolean malformed(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http && http.getCode() == 400) {
                return true;
            }
        }
        return false;
    }

    /// Adds the files and the pasted text of one form.
    void capture(Context ctx) throws IOException {
        List<Capture> captures = captures(ctx);
        if (captures.isEmpty()) {
            throw new BadRequestResponse("Choose a file or paste a text first; nothing was added.");
        }
        try (Scribe scribe = Scribe.open(setting.home(), setting.operator(), setting.clock())) {
            List<Added> done = new ArrayList<>();
            for (Capture capture : captures) {
                // One at a time, so that a large archive need not fit into memory.
                scribe.arrive(
                        capture,
                        Optional.empty(),
                        reader(),
                        arrival -> done.addAll(scribe.add(List.of(arrival.draft()))));
            }
            answer(ctx, done);
        }
    }

    private static void answer(Context ctx, List<Added> done) {
        if (done.size() == 1 && article(done.getFirst()).isPresent()) {
            ctx.redirect("/articles/" + article(done.getFirst()).get(), HttpStatus.SEE_OTHER);
            return;
        }
        String words = String.join(" · ", done.stream().map(Entering::words).toList());
        ctx.redirect(
                "/?added=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                HttpStatus.SEE_OTHER);
    }

    private static Optional<RecordId> article(Added added) {
        return switch (added) {
            case Added.New one -> Optional.of(one.article());
            case Added.SameBytes same -> Optional.of(same.article());
            case Added.ReadAgain again -> Optional.of(again.article());
            case Added.Opened _, Added.Failed _ -> Optional.empty();
        };
    }

    private static String words(Added added) {
        return switch (added) {
            case Added.New one -> one.input() + ": new";
            case Added.SameBytes same -> same.input() + ": the same bytes were here before";
            case Added.ReadAgain again -> again.input() + ": read again";
            case Added.Opened opened -> opened.input() + ": opened";
            case Added.Failed failed -> failed.input() + ": failed, " + failed.reason();
        };
    }

    private static List<Capture> captures(Context ctx) throws IOException {
        List<Capture> out = new ArrayList<>();
        Given given = given(ctx);
        for (UploadedFile file : ctx.uploadedFiles("files")) {
            if (file.size() > 0 || !file.filename().isEmpty()) {
                String name = file.filename().isEmpty() ? "uploaded" : file.filename();
                out.add(new Capture(name, content(file), given));
            }
        }
        String text = Optional.ofNullable(ctx.formParam("text")).orElse("");
        if (!text.isBlank()) {
            Given.As as = looksLikeHtml(text) ? Given.As.HTML : Given.As.TEXT;
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.add(
                    new Capture(
                            as == Given.As.HTML ? "pasted.html" : "pasted.txt",
                            Content.of(bytes),
                            given.as(as)));
        }
        return out;
    }

    private static Content content(UploadedFile file) throws IOException {
        try (InputStream in = file.content()) {
            return Content.of(in.readAllBytes());
        }
    }

    /// A pasted page begins with a tag; an article does not.
    private static boolean looksLikeHtml(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<body");
    }

    private static Given given(Context ctx) {
        Optional<LocalDate> published = field(ctx, "published").map(Entering::day);
        return new Given(
                Given.As.AUTO, field(ctx, "url"), published, Optional.empty(), Optional.empty());
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException _) {
            throw new BadRequestResponse(
                    "A day is written 2026-11-22, not “" + words + "”; nothing was added.");
        }
    }

    private static Optional<String> field(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name))
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }

    private Draft.Reader reader() {
        return new Draft.Reader() {
            @Override
            public ReaderId id() {
                return setting.resources().reader();
            }

            @Override
            public Reading read(Capture capture) {
                return Flow.read(capture, setting.resources());
            }
        };
    }

    /// Enters a decision or a note on one record.
    void review(Context ctx) {
        RecordId id = Shown.id(ctx.pathParam("id"));
        Review.Act act = act(Objects.toString(ctx.formParam("act"), ""));
        String reason = reason(ctx);
        Target target = target(id);
        try (Scribe scribe = Scribe.open(setting.home(), setting.operator(), setting.clock())) {
            scribe.review(act, target, reason);
        }
        ctx.redirect("/records/" + id, HttpStatus.SEE_OTHER);
    }

    /// Why somebody decides, which no decision goes without.
    static String reason(Context ctx) {
        return field(ctx, "reason")
                .filter(words -> words.length() <= LONGEST_REASON)
                .orElseThrow(() ->
                        new BadRequestResponse(
                                "A decision needs a reason of at most "
                                        + LONGEST_REASON
                                        + " characters; nothing was entered."));
    }

    private Target target(RecordId id) {
        try (Ledger ledger = Ledger.open(setting.home())) {
            boolean known =
                    id.kind() == RecordId.Kind.LINK
                            ? ledger.articleOfPlace(id).isPresent()
                                    || ledger.links().link(id.toString()).isPresent()
                            : ledger.articleOf(id).isPresent();
            if (!known) {
                throw new NotFoundResponse("The ledger has no record " + id + ".");
            }
            return ledger.target(id.toString());
        }
    }

    private static Review.Act act(String word) {
        return switch (word) {
            case "accept" -> Review.Act.ACCEPT;
            case "reject" -> Review.Act.REJECT;
            case "note" -> Review.Act.NOTE;
            default ->
                    throw new BadRequestResponse(
                            "A decision is accept, reject or note, not “" + word + "”.");
        };
    }
}
