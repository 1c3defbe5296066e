package org.dateline.app.web;

import java.util.List;
import java.util.Optional;
import org.dateline.app.ledger.Held;
import org.dateline.app.ledger.Hit;
import org.dateline.link.RecordId;

/// What a search found, best first.
record SearchPage(String query, List<Found> found) {

    SearchPage {
        found = List.copyOf(found);
    }

    /// One record that matches; `words` shows where.
    record Found(String address, String kind, String words, String title) {}

    static Found found(Hit hit, Optional<Held> held) {
        String title = held.flatMap(Held::title).orElse("Without a title");
        String address =
                switch (hit.id().kind()) {
                    case ARTICLE -> "/articles/" + hit.id();
                    case CLAIM, FIGURE, INCIDENT, LINK, PUBLICATION -> "/records/" + hit.id();
                };
        return new Found(address, kind(hit.id().kind()), hit.snippet(), title);
    }

    private static String kind(RecordId.Kind kind) {
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
