package org.dateline.text;

import java.util.Optional;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/// What one word tells the tagger: of its own tag by its letters, and of the tags of its
/// neighbours. Made once a word and reading.
///
/// The features are those that the model was learnt with: OpenNLP's default for tagging.
final class Portrait {

    private static final int AFFIX = 4;

    private final double[] own;
    private final Optional<Context> oneBefore;
    private final Optional<Context> twoBefore;
    private final Optional<Context> oneAfter;
    private final Optional<Context> twoAfter;

    Portrait(String word, Weights weights) {
        String lower = StringUtil.toLowerCase(word);
        own = own(word, lower, weights);
        oneBefore = weights.feature("p1w=" + lower);
        twoBefore = weights.feature("p2w=" + lower);
        oneAfter = weights.feature("n1w=" + lower);
        twoAfter = weights.feature("n2w=" + lower);
    }

    private static double[] own(String word, String lower, Weights weights) {
        double[] sums = weights.none();
        weights.add("def", sums);
        int end = word.length();
        for (int n = 1; n <= Math.min(AFFIX, end); n++) {
            weights.add("suf=" + word.substring(end - n), sums);
            weights.add("pre=" + word.substring(0, n), sums);
        }
        String shape = FeatureGeneratorUtil.tokenFeature(word);
        weights.add("w=" + lower, sums);
        weights.add("wc=" + shape, sums);
        weights.add("w&c=" + lower + "," + shape, sums);
        return sums;
    }

    /// The sums of the word alone, to be added to.
    double[] own() {
        return own.clone();
    }

    /// What the word tells of the one that stands `distance` to its right, or left if negative.
    void tell(int distance, double[] sums) {
        Optional<Context> told =
                switch (distance) {
                    case 1 -> oneBefore;
                    case 2 -> twoBefore;
                    case -1 -> oneAfter;
                    case -2 -> twoAfter;
                    default -> Optional.empty();
                };
        if (told.isPresent()) {
            Weights.add(told.get(), sums);
        }
    }
}
