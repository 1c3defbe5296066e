package org.dateline.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.claim.Lesson.Exercise;

/// Learns what hangs on a cue: a structured hinge loss (Tsochantaridis et al., JMLR 2005). Where
/// the best parse at a price is not the annotated one, the weights move from the one to the other.
final class ParseTraining {

    private static final int PASSES = 6;
    private static final double RATE = 0.025;

    private final Learnt learnt;
    private final List<Lesson> lessons;
    private final Learning edges;
    private final Learning pieces;
    private final Traits traits = new Traits();

    ParseTraining(Learnt learnt, List<Lesson> lessons) {
        this.learnt = learnt;
        this.lessons = lessons;
        edges = new Learning(learnt.edges(), RATE);
        pieces = new Learning(learnt.pieces(), RATE);
    }

    void learn() {
        see();
        Random random = new Random(11);
        List<Lesson> order = new ArrayList<>(lessons);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, random);
            for (Lesson lesson : order) {
                lesson.exercises().forEach(this::learn);
            }
            if (pass > 0) {
                edges.endPass();
                pieces.endPass();
            }
        }
        edges.end();
        pieces.end();
    }

    private void see() {
        int number = 0;
        for (Lesson lesson : lessons) {
            number++;
            for (Exercise exercise : lesson.exercises()) {
                for (Aligned gold : gold(exercise)) {
                    see(exercise, gold, number);
                }
            }
        }
    }

    private void see(Exercise exercise, Aligned gold, int number) {
        Row row = exercise.row();
        int low = Math.max(0, gold.cue().core().from() - Edges.REACH);
        int high = Math.min(row.size(), gold.cue().core().to() + Edges.REACH);
        for (int gap = low; gap <= high; gap++) {
            edge(exercise, gold.cue(), gap);
            edges.see(traits, number);
        }
        int state = 0;
        for (Piece piece : gold.parse().pieces()) {
            piece(gold.cue(), piece, state);
            pieces.see(traits, number);
            state = Trellis.after(state, piece.role());
        }
        traits.clear();
        SpanTraits.whole(traits, gold.cue(), state);
        pieces.see(traits, number);
    }

    /// Those on words that are looked at as cues.
    private List<Aligned> gold(Exercise exercise) {
        return exercise.gold().stream()
                .filter(g -> learnt.mayBeCue(exercise.row(), g.cue().unit()))
                .toList();
    }

    private void learn(Exercise exercise) {
        for (Aligned gold : gold(exercise)) {
            Decoder decoder = new Decoder(learnt, exercise.row(), exercise.hints());
            Set<Piece> right = new HashSet<>(gold.parse().pieces());
            Parse best =
                    decoder.best(
                            gold.cue(),
                            gold.parse().pieces(),
                            piece -> price(piece) * (right.contains(piece) ? -1 : 1));
            if (!best.pieces().equals(gold.parse().pieces())) {
                move(exercise, gold.parse(), 1);
                move(exercise, best, -1);
            }
        }
    }

    /// The cue's own extent matters less.
    private static double price(Piece piece) {
        return piece.role() == Role.CUE ? 0.3 : 1;
    }

    private void move(Exercise exercise, Parse parse, int by) {
        int state = 0;
        for (Piece piece : parse.pieces()) {
            edge(exercise, parse.cue(), piece.units().from());
            edges.nudge(traits, Learnt.begin(piece.role()), by);
            edge(exercise, parse.cue(), piece.units().to());
            edges.nudge(traits, Learnt.end(piece.role()), by);
            piece(parse.cue(), piece, state);
            pieces.nudge(traits, 0, by);
            state = Trellis.after(state, piece.role());
        }
        traits.clear();
        SpanTraits.whole(traits, parse.cue(), state);
        pieces.nudge(traits, 0, by);
    }

    private void edge(Exercise exercise, Cue cue, int gap) {
        traits.clear();
        EdgeTraits.collect(traits, exercise.row(), gap);
        EdgeTraits.collect(traits, cue, exercise.hints(), gap);
    }

    private void piece(Cue cue, Piece piece, int state) {
        traits.clear();
        SpanTraits.collect(traits, cue, piece);
        SpanTraits.order(traits, cue, piece.role(), state);
    }
}
