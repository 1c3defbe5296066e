package org.dateline.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.app.ledger.Entry;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Ledger;

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
        Templates.send(ctx, "home", home(Asked.word(ctx, "added"), Asked.number(ctx, "from", 0)));
    }

    private HomePage home(Optional<String> added, int from) {
        String by = setting.operator();
        Optional<Integer> none = Optional.empty();
        if (!setting.home().hasLedger()) {
            return new HomePage(0, 0, List.of(), none, none, added, by);
        }
        try (Ledger ledger = Ledger.open(setting.home())) {
            Works works = new Works(ledger);
            List<List<Held>> all = works.all();
            int start = Math.min(from, all.size());
            int end = Math.min(start + LAST, all.size());
            List<HomePage.Item> last = all.subList(start, end).stream().map(works::item).toList();
            Optional<Integer> later = start > 0 ? Optional.of(Math.max(0, start - LAST)) : none;
            Optional<Integer> earlier = end < all.size() ? Optional.of(end) : none;
            int captures = all.stream().mapToInt(List::size).sum();
            return new HomePage(all.size(), captures, last, later, earlier, added, by);
        }
    }

    void search(Context ctx) {
        String query = Asked.word(ctx, "q").orElse("");
        if (query.isEmpty() || !setting.home().hasLedger()) {
            Templates.send(ctx, "search", new SearchPage(query, 0, false, List.of()));
            return;
        }
        try (Ledger ledger = Ledger.open(setting.home())) {
            SearchPage page = SearchPage.of(query, ledger.search(query, HITS), HITS, ledger);
            Templates.send(ctx, "search", page);
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
