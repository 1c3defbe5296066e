package org.dateline.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Hit;
import org.dateline.app.ledger.Ledger;
import org.dateline.link.RecordId;
import org.dateline.model.Work;

/// What a search found, best first: what several captures of one article say alike stands once.
record SearchPage(String query, int hits, boolean more, List<Found> found) {

    SearchPage {
        found = List.copyOf(found);
    }

    /// One record that matches; `pieces` shows where. `captures` of its article say the same.
    record Found(
            String address,
            String kind,
            List<Piece> pieces,
            String title,
            String outlet,
            int captures) {
        Found {
            pieces = List.copyOf(pieces);
        }

        private Found again() {
            return new Found(address, kind, pieces, title, outlet, captures + 1);
        }
    }

    /// Words of a record, and whether they are what was searched for.
    record Piece(String words, boolean hit) {}

    /// `[drones]` in a snippet.
    private static final Pattern HIT = Pattern.compile("\\[(?<words>[^\\[\\]]{1,200})\\]");

    /// The hits of a query, of which there may be `limit` at most.
    static SearchPage of(String query, List<Hit> hits, int limit, Ledger ledger) {
        Works works = new Works(ledger);
        Map<String, Found> out = new LinkedHashMap<>();
        for (Hit hit : hits) {
            String work =
                    ledger.links()
                            .workOf(hit.article().toString())
                            .map(Work::id)
                            .orElse(hit.article().toString());
            String kind = kind(hit.id().kind());
            // An article is found once, whatever part of it a capture shows.
            String same = hit.id().kind() == RecordId.Kind.ARTICLE ? "" : hit.snippet();
            out.merge(work + kind + same, found(hit, kind, ledger, works), (a, _) -> a.again());
        }
        return new SearchPage(query, hits.size(), hits.size() == limit, List.copyOf(out.values()));
    }

    private static Found found(Hit hit, String kind, Ledger ledger, Works works) {
        Held held = ledger.article(hit.article()).orElseThrow();
        String address =
                switch (hit.id().kind()) {
                    case ARTICLE -> "/articles/" + hit.id();
                    case CLAIM, FIGURE, INCIDENT, LINK, PUBLICATION -> "/records/" + hit.id();
                };
        return new Found(
                address, kind, pieces(hit.snippet()), works.title(held), works.outlet(held), 1);
    }

    private static List<Piece> pieces(String snippet) {
        List<Piece> out = new ArrayList<>();
        Matcher hit = HIT.matcher(snippet);
        int from = 0;
        while (hit.find()) {
            out.add(new Piece(snippet.substring(from, hit.start()), false));
            out.add(new Piece(hit.group("words"), true));
            from = hit.end();
        }
        out.add(new Piece(snippet.substring(from), false));
        return out;
    }

    static String kind(RecordId.Kind kind) {
        return switch (kind) {
            case ARTICLE -> "article";
            case CLAIM -> "claim";
            case FIGURE -> "figure";
            case INCIDENT -> "incident";
            case LINK -> "link";
            case PUBLICATION -> "publication";
        };
    }
}
