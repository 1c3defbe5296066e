package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Span;

/// An annotated attribution in units of the row that holds its cue: on which unit it hangs, and its
/// pieces within the row.
record Aligned(GoldArticle.Attribution attribution, Cue cue, Parse parse) {

    /// The attributions of the article whose cue stands in this row.
    static List<Aligned> all(GoldArticle article, Row row, Hints hints) {
        List<Aligned> out = new ArrayList<>();
        for (GoldArticle.Attribution attribution : article.attributions()) {
            boolean near =
                    row.size() > 0
                            && attribution.cue().stream().anyMatch(c -> c.meets(Units.all(row)));
            List<Range> cues = near ? Units.of(row, attribution.cue()) : List.of();
            if (!cues.isEmpty() && !row.isQuote(anchor(row, cues.getFirst()))) {
                int unit = anchor(row, cues.getFirst());
                Cue cue = Cue.of(row, hints, unit);
                out.add(
                        new Aligned(
                                attribution, cue, parse(row, cue, cues.getFirst(), attribution)));
            }
        }
        return out;
    }

    private static Parse parse(Row row, Cue cue, Range words, GoldArticle.Attribution attribution) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Role.CUE, words));
        Units.of(row, attribution.source()).stream()
                .max(Comparator.comparingInt(r -> r.to() - r.from()))
                .filter(r -> !r.contains(cue.unit()))
                .ifPresent(r -> pieces.add(new Piece(Role.SOURCE, r)));
        Units.of(row, attribution.content()).stream()
                .filter(r -> !r.contains(cue.unit()))
                .limit(Trellis.PIECES)
                .forEach(r -> pieces.add(new Piece(Role.CONTENT, r)));
        pieces.sort(Comparator.comparingInt(p -> p.units().from()));
        return new Parse(cue, pieces, 0);
    }

    /// The unit of the cue that most likely carries its meaning; the first of equal ones.
    private static int anchor(Row row, Range cue) {
        int best = cue.from();
        for (int unit = cue.from(); unit < cue.to(); unit++) {
            best = weight(row, unit) > weight(row, best) ? unit : best;
        }
        return best;
    }

    private static int weight(Row row, int unit) {
        if (row.isQuote(unit)) {
            return 0;
        }
        String tag = row.passage().token(row.token(unit)).tag();
        if (row.isVerbHead(unit)) {
            boolean says = SayingVerbs.of(row.lower(unit)).isPresent();
            return says ? 6 : tag.equals("AUX") ? 3 : 5;
        }
        return switch (tag) {
            case "NOUN", "ADJ", "VERB" -> 4;
            case "PUNCT" -> row.lower(unit).equals(":") ? 3 : 1;
            default -> 2;
        };
    }

    /// Spans of a text as units of a row: a unit belongs to the spans that hold half of it.
    static final class Units {

        private Units() {}

        static Span all(Row row) {
            return row.span(new Range(0, row.size()));
        }

        /// The unbroken runs of units that the spans hold.
        static List<Range> of(Row row, List<Span> spans) {
            List<Range> out = new ArrayList<>();
            int from = -1;
            for (int unit = 0; unit <= row.size(); unit++) {
                boolean in = unit < row.size() && isIn(row.span(new Range(unit, unit + 1)), spans);
                if (in && from < 0) {
                    from = unit;
                } else if (!in && from >= 0) {
                    out.add(new Range(from, unit));
                    from = -1;
                }
            }
            return out;
        }

        private static boolean isIn(Span unit, List<Span> spans) {
            int held = 0;
            for (Span span : spans) {
                held +=
                        Math.max(
                                0,
                                Math.min(span.end(), unit.end())
                                        - Math.max(span.start(), unit.start()));
            }
            return held * 2 >= Math.max(1, unit.length());
        }
    }
}
