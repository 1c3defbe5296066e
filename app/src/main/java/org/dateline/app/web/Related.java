package org.dateline.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            Map<String, List<Tie>> ties = ties(ledger, reading);
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
                            Works.title(new Works(ledger).collation(held), reading),
                            ArticlePages.name(reading.input()),
                            others,
                            ties.getOrDefault(id.toString(), List.of()),
                            records(ties, id),
                            links.notCompared()));
        }
    }

    /// Those of the records in the article, one after the other.
    private static List<Tie> records(Map<String, List<Tie>> ties, RecordId article) {
        return ties.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(article.toString()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static CapturesPage.Other other(Reading reading, Held held, Reading other) {
        return new CapturesPage.Other(
                held.id().toString(), ArticlePages.name(other.input()), Diff.of(reading, other));
    }

    /// The links of the article and of its records, by the lasting id of the end that is here.
    Map<String, List<Tie>> ties(Ledger ledger, Reading reading) {
        Ties ties = new Ties(ledger);
        Set<String> own = own(reading);
        Map<String, List<Tie>> out = new LinkedHashMap<>();
        for (Link link : ledger.links().links()) {
            for (String end : List.of(link.from(), link.to())) {
                if (own.contains(end)) {
                    out.computeIfAbsent(end, _ -> new ArrayList<>()).add(ties.from(end, link));
                }
            }
        }
        return out;
    }

    private static Set<String> own(Reading reading) {
        return Stream.concat(
                        Stream.of(RecordId.article(reading)),
                        RecordId.findings(reading).values().stream())
                .map(RecordId::toString)
                .collect(Collectors.toSet());
    }
}
