package org.dateline.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;
import org.dateline.link.Diff;
import org.dateline.link.RecordId;
import org.dateline.model.Link;
import org.dateline.model.Links;
import org.dateline.model.Reading;
import org.dateline.model.Work;

/// Shows what belongs together: the captures of one article, their differences, and the links of
/// its records.
final class Related {

    private final Desk.Setting setting;

    Related(Desk.Setting setting) {
        this.setting = setting;
    }

    /// The other captures of this article.
    List<String> others(Ledger ledger, Held held) {
        String id = held.id().toString();
        return ledger.links().workOf(id).map(Work::articles).orElse(List.of()).stream()
                .filter(other -> !other.equals(id))
                .toList();
    }

    void captures(Context ctx) {
        try (Ledger ledger = Ledger.open(setting.home())) {
            RecordId id = Shown.id(ctx.pathParam("id"));
            Held held =
                    ledger.article(id)
                            .orElseThrow(() ->
                                    new NotFoundResponse("The ledger has no article " + id + "."));
            Reading reading = ledger.reading(held);
            Links links = ledger.links();
            List<CapturesPage.Other> others = new ArrayList<>();
            for (String other : others(ledger, held)) {
                RecordId.parse(other)
                        .flatMap(ledger::article)
                        .ifPresent(h -> others.add(other(reading, h, ledger.reading(h))));
            }
            Templates.send(
                    ctx,
                    "captures",
                    new CapturesPage(
                            id.toString(),
                            ArticlePages.title(reading),
                            ArticlePages.name(reading.input()),
                            others,
                            relations(ledger, reading, links),
                            links.notCompared()));
        }
    }

    private static CapturesPage.Other other(Reading reading, Held held, Reading other) {
        return new CapturesPage.Other(
                held.id().toString(), ArticlePages.name(other.input()), Diff.of(reading, other));
    }

    private static List<CapturesPage.Relation> relations(
            Ledger ledger, Reading reading, Links links) {
        Map<String, RecordId> findings = RecordId.findings(reading);
        Set<String> own =
                Stream.concat(Stream.of(RecordId.article(reading)), findings.values().stream())
                        .map(RecordId::toString)
                        .collect(Collectors.toSet());
        return links.links().stream()
                .filter(link -> own.contains(link.from()) || own.contains(link.to()))
                .map(link ->
                        relation(ledger, link, own.contains(link.from()) ? link.to() : link.from()))
                .toList();
    }

    private static CapturesPage.Relation relation(Ledger ledger, Link link, String end) {
        Optional<RecordId> id = RecordId.parse(end);
        boolean article = id.map(i -> i.kind() == RecordId.Kind.ARTICLE).orElse(false);
        String words = id.map(i -> ledger.cite(i).words()).filter(w -> !w.isBlank()).orElse(end);
        return new CapturesPage.Relation(
                link.type().code().replace('-', ' '),
                (article ? "/articles/" : "/records/") + end,
                words.length() > 160 ? words.substring(0, 160) + "…" : words,
                String.join("; ", link.why()),
                link.certainty().code()
                        + ", "
                        + (link.status() == Link.Status.OPEN
                                ? "nobody has reviewed it"
                                : link.status().code()));
    }
}
