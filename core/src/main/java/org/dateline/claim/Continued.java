package org.dateline.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/// An attribution over passages: the draft, and the spans of its content wherever they stand.
record Continued(Draft draft, List<Span> content) {

    Continued {
        content = List.copyOf(content);
    }

    static Continued of(Draft draft) {
        return new Continued(draft, draft.contentSpans());
    }

    Continued and(Span piece) {
        List<Span> pieces = new ArrayList<>(content);
        pieces.add(piece);
        Collections.sort(pieces);
        return new Continued(draft, pieces);
    }

    Optional<Span> cue() {
        return draft.cue().map(c -> draft.passage().span(c.from(), c.to()));
    }

    /// The words that name the source; none where the text names nobody.
    List<Span> source() {
        return draft.source()
                .map(s -> List.of(draft.passage().span(s.from(), s.to())))
                .orElse(List.of());
    }

    /// How much of the content stands between double quotation marks, of `[0, 1]`.
    double quotedShare(Quotes quotes) {
        int all = 0;
        int quoted = 0;
        for (Span span : content) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(quotes.text().charAt(i))) {
                    all++;
                    quoted += quotes.at(i).isPresent() ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) quoted / all;
    }
}
