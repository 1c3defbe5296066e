package org.dateline.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.app.ledger.Citation;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;
import org.dateline.app.ledger.Review;
import org.dateline.capture.Intake;
import org.dateline.json.ReadingJson;
import org.dateline.link.RecordId;
import org.dateline.model.Capture;
import org.dateline.model.Reading;
import org.dateline.model.Sha256;

/// Shows one article, one record in its article, and the capture that both come from.
final class Shown {

    private final Desk.Setting setting;
    private final Related related;

    Shown(Desk.Setting setting, Related related) {
        this.setting = setting;
        this.related = related;
    }

    void article(Context ctx) {
        try (Ledger ledger = Ledger.open(setting.home())) {
            Templates.send(
                    ctx,
                    "article",
                    page(ledger, held(ledger, ctx.pathParam("id")), Optional.empty()));
        }
    }

    /// A record in its article. One that the reading of today lacks is looked for by its place.
    void record(Context ctx) {
        try (Ledger ledger = Ledger.open(setting.home())) {
            RecordId id = id(ctx.pathParam("id"));
            Optional<Held> held = ledger.articleOf(id).or(() -> ledger.articleOfPlace(id));
            if (held.isEmpty() && id.kind() == RecordId.Kind.LINK) {
                ctx.redirect("/links/" + id, HttpStatus.SEE_OTHER);
                return;
            }
            if (held.isPresent()) {
                Templates.send(ctx, "article", page(ledger, held.get(), Optional.of(id)));
                return;
            }
            ctx.redirect(moved(ctx, ledger, id), HttpStatus.SEE_OTHER);
        }
    }

    /// Where a record of an earlier reading stands today; at least its words in the raw file.
    private static String moved(Context ctx, Ledger ledger, RecordId id) {
        List<RecordId> now = ledger.find(id.toString());
        if (now.size() == 1) {
            return "/records/" + now.getFirst();
        }
        Optional<String> capture = Asked.word(ctx, "capture");
        Optional<String> at = Asked.word(ctx, "at");
        if (capture.isEmpty() || at.isEmpty()) {
            throw new NotFoundResponse(
                    "The ledger has no record "
                            + id
                            + ". Its citation names the capture and the place; open that.");
        }
        Sha256 hash = hash(capture.get());
        Range range = Range.parse(at.get());
        return ledger.open(new Citation(id, hash, range.start(), range.end(), ""))
                .map(record -> "/records/" + record)
                .orElse("/captures/%s/raw?at=%s&was=%s#here".formatted(hash.hex(), range, id));
    }

    void json(Context ctx) {
        try (Ledger ledger = Ledger.open(setting.home())) {
            Held held = held(ledger, ctx.pathParam("id"));
            ctx.contentType("application/json; charset=utf-8")
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"" + held.id() + ".json\"")
                    .result(ReadingJson.line(ledger.reading(held)));
        }
    }

    /// Leads on to the article of a capture; a container has no page of its own.
    void capture(Context ctx) {
        try (Ledger ledger = Ledger.open(setting.home())) {
            Sha256 hash = hash(ctx.pathParam("hash"));
            String to =
                    ledger.ofCapture(hash)
                            .map(held -> "/articles/" + held.id())
                            .orElse("/captures/" + hash.hex() + "/bytes");
            ctx.redirect(to, HttpStatus.SEE_OTHER);
        }
    }

    void raw(Context ctx) {
        try (Ledger ledger = Ledger.open(setting.home())) {
            Sha256 hash = hash(ctx.pathParam("hash"));
            if (ledger.ofCapture(hash).isEmpty() && ledger.holds(hash)) {
                // A container has no page of its own; its records have.
                ctx.redirect("/captures/" + hash.hex() + "/bytes", HttpStatus.SEE_OTHER);
                return;
            }
            Held held = holder(ledger, hash);
            String text = source(ledger, held);
            Optional<String> was =
                    Asked.word(ctx, "was").flatMap(RecordId::parse).map(RecordId::toString);
            RawPage page =
                    Asked.word(ctx, "at")
                            .map(at -> RawPage.around(held, text, Range.parse(at), was))
                            .orElseGet(
                                    () -> RawPage.from(held, text, Asked.number(ctx, "line", 1)));
            Templates.send(ctx, "raw", page);
        }
    }

    /// The bytes as they came in, to be saved and never shown: they may be a page with scripts.
    void bytes(Context ctx) throws IOException {
        try (Ledger ledger = Ledger.open(setting.home())) {
            Sha256 hash = hash(ctx.pathParam("hash"));
            if (!ledger.holds(hash)) {
                throw new NotFoundResponse("The ledger has no capture " + hash.hex() + ".");
            }
            ctx.contentType("application/octet-stream")
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"" + hash.hex() + ".bin\"")
                    .result(ledger.bytes(hash).open());
        }
    }

    private ArticlePage page(Ledger ledger, Held held, Optional<RecordId> asked) {
        Reading reading = ledger.reading(held);
        RawText raw = RawText.of(source(ledger, held));
        Optional<String> lit = asked.flatMap(id -> new Proof(reading, raw).key(id));
        var around =
                new ArticlePages.Around(
                        raw,
                        verdicts(ledger),
                        related.ties(ledger, reading),
                        new Works(ledger).collation(held),
                        ways(ledger, held),
                        List.of(),
                        lit);
        return ArticlePages.of(reading, around);
    }

    private List<ArticlePage.Way> ways(Ledger ledger, Held held) {
        List<ArticlePage.Way> out = new ArrayList<>();
        int captures = related.others(ledger, held).size() + 1;
        String words =
                captures == 1
                        ? "1 capture; links to others"
                        : captures + " captures = 1 article: differences, links";
        out.add(new ArticlePage.Way(words, "/articles/" + held.id() + "/captures"));
        int articles = ledger.story(held.id()).map(List::size).orElse(1);
        if (articles > 1) {
            String story = "Story: " + articles + " articles, day by day";
            out.add(new ArticlePage.Way(story, "/stories/" + held.id()));
        }
        out.add(new ArticlePage.Way("Raw file", "/captures/" + held.capture().hex() + "/raw"));
        out.add(
                new ArticlePage.Way(
                        "Original bytes", "/captures/" + held.capture().hex() + "/bytes"));
        out.add(new ArticlePage.Way("Reading as JSON", "/articles/" + held.id() + "/reading.json"));
        return out;
    }

    static Map<String, List<Row.Verdict>> verdicts(Ledger ledger) {
        Map<String, List<Row.Verdict>> out = new HashMap<>();
        for (Review review : ledger.reviews()) {
            var verdict =
                    new Row.Verdict(
                            review.act().code(),
                            review.reason(),
                            review.by(),
                            Words.moment(review.at()));
            review.target()
                    .ifPresent(id -> out.computeIfAbsent(id, _ -> new ArrayList<>()).add(verdict));
        }
        return out;
    }

    private String source(Ledger ledger, Held held) {
        return source(setting, ledger, held);
    }

    /// The decoded source of a capture.
    static String source(Desk.Setting setting, Ledger ledger, Held held) {
        var given = held.came().getLast().given();
        Capture capture =
                new Capture(held.inputs().getFirst(), ledger.bytes(held.capture()), given);
        return Intake.decode(capture, setting.resources().limits()).text();
    }

    private static Held held(Ledger ledger, String id) {
        return ledger.article(id(id))
                .orElseThrow(() -> new NotFoundResponse("The ledger has no article " + id + "."));
    }

    private static Held holder(Ledger ledger, Sha256 capture) {
        return ledger.ofCapture(capture)
                .orElseThrow(() ->
                        new NotFoundResponse("The ledger has no capture " + capture.hex() + "."));
    }

    static RecordId id(String words) {
        return RecordId.parse(words)
                .orElseThrow(() -> new NotFoundResponse("“" + words + "” is no record’s id."));
    }

    private static Sha256 hash(String words) {
        try {
            return new Sha256(words);
        } catch (IllegalArgumentException _) {
            throw new NotFoundResponse("“" + words + "” is no SHA-256.");
        }
    }
}
