package org.dateline.app.web;

import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;
import org.dateline.link.RecordId;
import org.dateline.model.Block;
import org.dateline.model.Publication;
import org.dateline.model.Reading;
import org.dateline.model.Span;

/// Makes the sides of a link's page.
final class Sides {

    /// How much of the page stands around the words, in UTF-16 units.
    private static final int AROUND = 220;

    private final Desk.Setting setting;
    private final Ledger ledger;
    private final Map<String, List<Row.Verdict>> verdicts;
    private final Works works;

    Sides(Desk.Setting setting, Ledger ledger, Map<String, List<Row.Verdict>> verdicts) {
        this.setting = setting;
        this.ledger = ledger;
        this.verdicts = verdicts;
        this.works = new Works(ledger);
    }

    /// The article that an end is or stands in.
    static Held held(Ledger ledger, String end) {
        return RecordId.parse(end)
                .flatMap(ledger::articleOf)
                .orElseThrow(() -> new NotFoundResponse("The ledger has no record " + end + "."));
    }

    LinkPage.Side of(String end) {
        Held held = held(ledger, end);
        Reading reading = ledger.reading(held);
        RawText raw = RawText.of(Shown.source(setting, ledger, held));
        Proof proof = new Proof(reading, raw);
        RecordId id = RecordId.known(end);
        Optional<String> key = proof.key(id);
        Optional<Row> row = key.flatMap(k -> row(reading, proof, raw, k));
        Optional<Publication> publication =
                reading.publications().stream()
                        .filter(p -> key.filter(p.id()::equals).isPresent())
                        .findFirst();
        Optional<Row.Evidence> evidence =
                row.map(r -> r.evidence().getFirst())
                        .or(() -> publication.map(p -> proof.of("words", p.span())));
        Optional<Span> span = key.map(k -> span(reading, k));
        return new LinkPage.Side(
                SearchPage.kind(id.kind()),
                (id.kind() == RecordId.Kind.ARTICLE ? "/articles/" : "/records/") + end,
                works.title(held),
                "/articles/" + held.id(),
                works.outlet(held),
                reading.article().published().map(Words::stamp).orElse("date " + Words.UNSAID),
                span.map(s -> around(reading, s)).orElse(opening(reading)),
                row.map(Row::chain).orElse(List.of()),
                row.map(Row::facts).orElse(publication.map(Sides::facts).orElse(List.of())),
                evidence.map(e -> place(reading, span, e)));
    }

    private Optional<Row> row(Reading reading, Proof proof, RawText raw, String key) {
        var around =
                new ArticlePages.Around(
                        raw,
                        verdicts,
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        return RowMaker.rows(reading, proof, around).stream()
                .filter(row -> row.key().equals(key))
                .findFirst();
    }

    private static List<Row.Fact> facts(Publication publication) {
        return List.of(
                new Row.Fact("by", publication.by()),
                new Row.Fact("medium", publication.medium()),
                new Row.Fact("became of it", publication.status().orElse(Words.UNSAID)));
    }

    private static LinkPage.Place place(
            Reading reading, Optional<Span> span, Row.Evidence evidence) {
        String zone =
                reading.page().blocks().stream()
                        .filter(block -> span.filter(block.span()::meets).isPresent())
                        .map(Block::zone)
                        .map(Words::zone)
                        .findFirst()
                        .orElse(Words.UNSAID);
        String raw =
                "/captures/%s/raw?at=%s#here"
                        .formatted(reading.capture().sha256().hex(), Range.of(evidence.source()));
        return new LinkPage.Place(zone, evidence, raw);
    }

    private static Span span(Reading reading, String key) {
        return Marks.whole(reading, key);
    }

    /// The words with what stands before and after them on the page.
    private static Row.Excerpt around(Reading reading, Span span) {
        String text = reading.page().text();
        Span block = block(reading, span);
        int from = Math.max(block.start(), span.start() - AROUND);
        from = from == block.start() ? from : space(text, from);
        int to = space(text, Math.min(block.end(), span.end() + AROUND));
        return new Row.Excerpt(
                (from > block.start() ? "… " : "") + text.substring(from, span.start()),
                reading.page().words(span),
                text.substring(span.end(), to) + (to < block.end() ? " …" : ""));
    }

    /// The blocks that the words stand in, without the blanks at their ends.
    private static Span block(Reading reading, Span span) {
        List<Span> met =
                reading.page().blocks().stream().map(Block::span).filter(span::meets).toList();
        return met.isEmpty()
                ? span
                : new Span(
                        Math.min(span.start(), met.getFirst().start()),
                        Math.max(span.end(), met.getLast().end()));
    }

    /// The next space from here, so that no word and no character is cut.
    private static int space(String text, int at) {
        if (at == 0) {
            return 0;
        }
        int to = at;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /// How an article begins.
    private static Row.Excerpt opening(Reading reading) {
        String body =
                reading.page().blocks().stream()
                        .filter(block -> block.zone() == org.dateline.model.Zone.BODY)
                        .map(block -> reading.page().words(block.span()))
                        .findFirst()
                        .orElse("");
        int end = space(body, Math.min(body.length(), 2 * AROUND));
        return new Row.Excerpt(body.substring(0, end) + (end < body.length() ? " …" : ""), "", "");
    }
}
