package org.dateline.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.model.Span;

/// Learns where quotations without a speaker of their own belong: logistic regression over the
/// attributions around each, and none of them.
final class LinkTraining {

    private static final int PASSES = 6;
    private static final double RATE = 0.05;

    private final Learnt learnt;
    private final Learning learning;

    LinkTraining(Learnt learnt) {
        this.learnt = learnt;
        learning = new Learning(learnt.links(), RATE);
    }

    /// What was found in an article and, for each quotation, the attribution that it belongs to.
    record Told(Speeches speeches, List<Optional<Integer>> right) {

        Told {
            right = List.copyOf(right);
        }
    }

    static Told told(GoldArticle article, Speeches speeches) {
        List<Optional<Integer>> right = new ArrayList<>();
        for (Orphan orphan : speeches.orphans()) {
            right.add(right(article, speeches, orphan));
        }
        return new Told(speeches, right);
    }

    /// The candidate whose cue is the cue of the annotated attribution that holds most of it.
    private static Optional<Integer> right(GoldArticle article, Speeches speeches, Orphan orphan) {
        SpokenWords words = new SpokenWords(article.text());
        GoldArticle.Attribution best = null;
        int most = 0;
        int all = words.count(List.of(orphan.span()));
        for (GoldArticle.Attribution gold : article.attributions()) {
            int shared = words.shared(List.of(orphan.span()), gold.content());
            if (shared * 2 >= all && shared > most) {
                most = shared;
                best = gold;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        List<Span> cue = best.cue();
        return new LinkTraits(new Traits(), orphan, speeches.said())
                .candidates().stream()
                        .filter(i ->
                                speeches.said()
                                        .get(i)
                                        .cue()
                                        .filter(c -> cue.stream().anyMatch(c::meets))
                                        .isPresent())
                        .findFirst();
    }

    void learn(List<Told> articles) {
        List<Told> order = new ArrayList<>(articles);
        int number = 0;
        for (Told told : order) {
            number++;
            int article = number;
            each(told, (traits, right) -> traits.forEach(t -> learning.see(t, article)));
        }
        Random random = new Random(3);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, random);
            order.forEach(told -> each(told, this::nudge));
            if (pass > 0) {
                learning.endPass();
            }
        }
        learning.end();
    }

    private interface Choices {
        /// The traits of each choice, none of them last, and the number of the right one.
        void are(List<Traits> choices, int right);
    }

    private static void each(Told told, Choices to) {
        Optional<Integer> last = Optional.empty();
        List<Continued> said = told.speeches().said();
        for (int k = 0; k < told.right().size(); k++) {
            Orphan orphan = told.speeches().orphans().get(k);
            List<Traits> choices = new ArrayList<>();
            List<Integer> candidates = new LinkTraits(new Traits(), orphan, said).candidates();
            for (int candidate : candidates) {
                choices.add(new Traits());
                new LinkTraits(choices.getLast(), orphan, said).link(candidate, last);
            }
            choices.add(new Traits());
            new LinkTraits(choices.getLast(), orphan, said).none(last);
            last = told.right().get(k);
            to.are(choices, last.map(candidates::indexOf).orElse(candidates.size()));
        }
    }

    private void nudge(List<Traits> choices, int right) {
        double[] chances = new double[choices.size()];
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = StrictMath.exp(learnt.links().sum(choices.get(i)));
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            learning.nudge(choices.get(i), 0, (i == right ? 1 : 0) - chances[i] / sum);
        }
    }
}
