package org.dateline.claim;

import java.util.Comparator;
import java.util.List;

/// Finds the source, the cue's words and the pieces of content that fit a cue best: a semi-Markov
/// model over the gaps between units (Sarawagi and Cohen, NIPS 2004), exact over the likeliest
/// begins and ends of each role.
final class Decoder {

    /// What a piece costs beside its weights; for learning.
    interface Price {
        double of(Piece piece);
    }

    private final Learnt learnt;
    private final Hints hints;
    private final float[] bases;

    Decoder(Learnt learnt, Row row, Hints hints) {
        this.learnt = learnt;
        this.hints = hints;
        bases = new float[(row.size() + 1) * Learnt.COLUMNS];
        Traits traits = new Traits();
        for (int gap = 0; gap <= row.size(); gap++) {
            traits.clear();
            EdgeTraits.collect(traits, row, gap);
            learnt.edges().addSix(traits, bases, gap * Learnt.COLUMNS);
        }
    }

    /// The best parse of the cue.
    Parse best(Cue cue) {
        return best(cue, List.of(), piece -> 0);
    }

    /// The same at a price; `forced` pieces are tried whatever their edges weigh.
    Parse best(Cue cue, List<Piece> forced, Price price) {
        Edges edges = new Edges(learnt, hints, cue, bases);
        List<Piece> tried = edges.likely();
        for (Piece piece : forced) {
            if (!tried.contains(piece) && edges.reaches(piece)) {
                tried.add(piece);
            }
        }
        tried.sort(Comparator.comparingInt(p -> p.units().from()));
        double[] prices = new double[tried.size()];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = weigh(cue, edges, tried.get(i)) + price.of(tried.get(i));
        }
        return new Trellis(learnt, cue, tried, prices, edges.low(), edges.high()).best();
    }

    private double weigh(Cue cue, Edges edges, Piece piece) {
        Traits traits = new Traits();
        SpanTraits.collect(traits, cue, piece);
        return learnt.pieces().sum(traits) + edges.weigh(piece);
    }
}
