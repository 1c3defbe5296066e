package org.dateline.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns which proposals are right among those of their passage: logistic regression over what
/// other weights proposed, that had not learnt from the article.
final class ChoiceTraining {

    private static final int PASSES = 4;
    private static final double RATE = 0.02;

    private final Learnt learnt;
    private final Learning learning;
    private final Traits traits = new Traits();

    ChoiceTraining(Learnt learnt) {
        this.learnt = learnt;
        learning = new Learning(learnt.choice(), RATE);
    }

    /// The proposals of one article's passages.
    record Proposed(List<List<Judged>> passages) {

        Proposed {
            passages = passages.stream().map(List::copyOf).toList();
        }
    }

    /// A proposal and whether it is right.
    record Judged(Proposal proposal, boolean right) {}

    void learn(List<Proposed> articles) {
        int number = 0;
        for (Proposed article : articles) {
            number++;
            for (List<Judged> passage : article.passages()) {
                List<Proposal> all = passage.stream().map(Judged::proposal).toList();
                for (Proposal proposal : all) {
                    traits.clear();
                    ChoiceTraits.collect(traits, all, proposal);
                    learning.see(traits, number);
                }
            }
        }
        Random random = new Random(5);
        List<Proposed> order = new ArrayList<>(articles);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, random);
            order.forEach(article -> article.passages().forEach(this::learnPassage));
            if (pass > 0) {
                learning.endPass();
            }
        }
        learning.end();
    }

    private void learnPassage(List<Judged> passage) {
        List<Proposal> all = passage.stream().map(Judged::proposal).toList();
        for (Judged one : passage) {
            traits.clear();
            ChoiceTraits.collect(traits, all, one.proposal());
            double chance = 1 / (1 + StrictMath.exp(-learnt.choice().sum(traits)));
            learning.nudge(traits, 0, (one.right() ? 1 : 0) - chance);
        }
    }
}
