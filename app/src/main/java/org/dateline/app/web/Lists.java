package org.dateline.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.app.ledger.Entry;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;
import org.dateline.model.Reading;

/// Shows what the ledger holds as lists: what came in last, what a search finds, the audit trail.
final class Lists {

    private static final int LAST = 15;
    private static final int HITS = 100;
    private static final int ENTRIES = 100;

    private final Desk.Setting setting;

    Lists(Desk.Setting setting) {
        this.setting = setting;
    }

    void home(Context ctx) {
        Templates.send(ctx, "home", home(Asked.word(ctx, "added")));
    }

    private HomePage home(Optional<String> added) {
        if (!setting.home().hasLedger()) {
            return new HomePage(0, List.of(), added, setting.operator());
        }
        try (Ledger ledger = Ledger.open(setting.home())) {
            List<Held> all =
                    ledger.articles().stream()
                            .sorted(Comparator.comparingLong(Lists::lastSeq).reversed())
                            .toList();
            List<HomePage.Item> last =
                    all.stream().limit(LAST).map(held -> item(ledger, held)).toList();
            return new HomePage(all.size(), last, added, setting.operator());
        }
    }

    private static long lastSeq(Held held) {
        return held.came().getLast().seq();
    }

    private static HomePage.Item item(Ledger ledger, Held held) {
        Reading reading = ledger.reading(held);
        var came = held.came().getLast();
        String counts =
                "%s · %s · %s"
                        .formatted(
                                Words.count(reading.claims().size(), "claim"),
                                Words.count(reading.incidents().size(), "incident"),
                                Words.count(reading.figures().size(), "figure"));
        return new HomePage.Item(
                held.id().toString(),
                ArticlePages.title(reading),
                reading.article().publisher().orElse("publisher " + Words.UNSAID),
                reading.article().published().map(Words::stamp).orElse("date " + Words.UNSAID),
                counts,
                ArticlePages.name(came.input())
                        + " · "
                        + Words.moment(came.at())
                        + " by "
                        + came.by());
    }

    void search(Context ctx) {
        String query = Asked.word(ctx, "q").orElse("");
        if (query.isEmpty() || !setting.home().hasLedger()) {
            Templates.send(ctx, "search", new SearchPage(query, List.of()));
            return;
        }
        try (Ledger ledger = Ledger.open(setting.home())) {
            List<SearchPage.Found> found =
                    ledger.search(query, HITS).stream()
                            .map(hit -> SearchPage.found(hit, ledger.article(hit.article())))
                            .toList();
            Templates.send(ctx, "search", new SearchPage(query, found));
        }
    }

    void history(Context ctx) {
        if (!setting.home().hasLedger()) {
            Templates.send(ctx, "history", new HistoryPage("", List.of(), Optional.empty()));
            return;
        }
        try (Ledger ledger = Ledger.open(setting.home())) {
            List<Entry> all = ledger.entries();
            int before = Math.min(Asked.number(ctx, "before", all.size()), all.size());
            int from = Math.max(0, before - ENTRIES);
            List<HistoryPage.Line> lines = new ArrayList<>();
            for (Entry entry : all.subList(from, before).reversed()) {
                lines.add(HistoryPage.line(entry));
            }
            String head = all.isEmpty() ? "" : all.getLast().hash();
            Optional<Integer> earlier = from > 0 ? Optional.of(from) : Optional.empty();
            Templates.send(ctx, "history", new HistoryPage(head, lines, earlier));
        }
    }
}
