package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.ChoiceTraining.Judged;
import org.dateline.claim.ChoiceTraining.Proposed;
import org.dateline.claim.Lesson.Exercise;
import org.dateline.model.Span;

/// Tells which proposals are right, as the scorer would, within their passage: paired one to one
/// with the annotated attributions, at least half of the content shared, and the source the same.
final class Judging {

    private final GoldArticle article;
    private final SpokenWords words;

    private Judging(GoldArticle article) {
        this.article = article;
        words = new SpokenWords(article.text());
    }

    /// The proposals of weights that have not learnt from the lesson.
    static Proposed judge(Lesson lesson, Learnt learnt) {
        Judging judging = new Judging(lesson.article());
        List<List<Judged>> out = new ArrayList<>();
        for (Exercise exercise : lesson.exercises()) {
            List<Proposal> all = Attributions.proposals(exercise.row(), exercise.hints(), learnt);
            out.add(all.isEmpty() ? List.of() : judging.judge(exercise, all));
        }
        return new Proposed(out);
    }

    /// How much of a proposal's content is that of an annotated attribution.
    private record Pair(double shared, GoldArticle.Attribution gold, Proposal proposal) {}

    private List<Judged> judge(Exercise exercise, List<Proposal> all) {
        List<Pair> pairs = new ArrayList<>();
        for (GoldArticle.Attribution gold : article.attributions()) {
            for (Proposal proposal : all) {
                double shared = shared(exercise, gold, proposal);
                if (shared >= 0.5) {
                    pairs.add(new Pair(shared, gold, proposal));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(p -> -p.shared()));
        Set<GoldArticle.Attribution> taken = new HashSet<>();
        Set<Proposal> paired = new HashSet<>();
        Set<Proposal> right = new HashSet<>();
        for (Pair pair : pairs) {
            if (taken.contains(pair.gold()) || !paired.add(pair.proposal())) {
                continue;
            }
            taken.add(pair.gold());
            Optional<Range> source = pair.proposal().parse().source();
            List<Span> ours = source.map(exercise.row()::span).map(List::of).orElse(List.of());
            if (words.isSameSource(pair.gold().source(), ours)) {
                right.add(pair.proposal());
            }
        }
        return all.stream().map(p -> new Judged(p, right.contains(p))).toList();
    }

    /// Dice of the words in this passage; where neither has any, whether the cue is the same.
    private double shared(Exercise exercise, GoldArticle.Attribution gold, Proposal proposal) {
        Span passage = Aligned.Units.all(exercise.row());
        List<Span> theirs = clip(gold.content(), passage);
        List<Span> ours = proposal.parse().content().stream().map(exercise.row()::span).toList();
        boolean same =
                exercise.gold().stream()
                        .anyMatch(g ->
                                g.attribution() == gold && g.cue().unit() == proposal.cue().unit());
        if (theirs.isEmpty() && ours.isEmpty()) {
            return same ? 1 : 0;
        }
        return theirs.isEmpty() ? 0 : words.dice(theirs, ours) + (same ? 0.001 : 0);
    }

    private static List<Span> clip(List<Span> spans, Span to) {
        return spans.stream()
                .filter(s -> s.meets(to))
                .map(s -> new Span(Math.max(s.start(), to.start()), Math.min(s.end(), to.end())))
                .toList();
    }
}
