package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.text.Folded;

/// What of a text stands between quotation marks.
final class Quotation {

    private Quotation() {}

    /// The quoted pieces of the span, folded to words; a mark just outside its ends counts.
    static List<String> in(String text, Span span) {
        int from = Math.max(0, span.start() - 1);
        int to = Math.min(text.length(), span.end() + 1);
        String folded = Folded.of(text.substring(from, to));
        List<String> out = new ArrayList<>();
        int open = folded.indexOf('"');
        while (open >= 0) {
            int close = folded.indexOf('"', open + 1);
            String piece =
                    Words.folded(folded.substring(open, close < 0 ? folded.length() : close));
            if (!piece.isEmpty()) {
                out.add(piece);
            }
            open = close < 0 ? -1 : folded.indexOf('"', close + 1);
        }
        return out;
    }
}
