package org.dateline.app.web;

import java.util.List;
import java.util.Optional;
import org.dateline.link.Diff;

/// One link with both its ends side by side: what they say and where that stands. `diff` is there
/// where both are articles that tell the same text.
record LinkPage(
        String id,
        String heading,
        Tie tie,
        String standing,
        String rule,
        List<String> why,
        List<Row.Verdict> verdicts,
        List<Side> sides,
        Optional<Diff> diff) {

    LinkPage {
        why = List.copyOf(why);
        verdicts = List.copyOf(verdicts);
        sides = List.copyOf(sides);
    }

    boolean rejected() {
        return Row.rejected(verdicts);
    }

    boolean accepted() {
        return Row.decided(verdicts, "accept");
    }

    /// One end: what it is, the article that it stands in, the words in their surroundings, what is
    /// known of them, and where they stand.
    record Side(
            String kind,
            String address,
            String title,
            String article,
            String outlet,
            String published,
            Row.Excerpt words,
            List<Row.Hop> chain,
            List<Row.Fact> facts,
            Optional<Place> place) {
        Side {
            chain = List.copyOf(chain);
            facts = List.copyOf(facts);
        }
    }

    /// Where the words stand: zone, offsets, and the raw file opened at them.
    record Place(String zone, Row.Evidence evidence, String raw) {}
}
