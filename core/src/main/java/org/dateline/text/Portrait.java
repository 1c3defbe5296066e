package org.dateline.text;

import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/// What one word tells the tagger: of its own tag by its letters, and of the tags of its
/// neighbours. Immutable.
///
/// The features are those that the model was learnt with: OpenNLP's default for tagging.
final class Portrait {

    private static final int AFFIX = 4;

    private final double[] own;
    private final Context oneBefore;
    private final Context twoBefore;
    private final Context oneAfter;
    private final Context twoAfter;

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
        add(weights, "def", sums);
        int end = word.length();
        for (int n = 1; n <= Math.min(AFFIX, end); n++) {
            add(weights, "suf=" + word.substring(end - n), sums);
            add(weights, "pre=" + word.substring(0, n), sums);
        }
        String shape = FeatureGeneratorUtil.tokenFeature(word);
        add(weights, "w=" + lower, sums);
        add(weights, "wc=" + shape, sums);
        add(weights, "w&c=" + lower + "," + shape, sums);
        return sums;
    }

    private static void add(Weights weights, String feature, double[] sums) {
        Weights.add(weights.feature(feature), sums);
    }

    /// The sums of the word alone, to be added to.
    double[] own() {
        return own.clone();
    }

    /// What the word tells of the one that stands `distance` to its right, or left if negative.
    void tell(int distance, double[] sums) {
        switch (distance) {
            case 1 -> Weights.add(oneBefore, sums);
            case 2 -> Weights.add(twoBefore, sums);
            case -1 -> Weights.add(oneAfter, sums);
            case -2 -> Weights.add(twoAfter, sums);
            default -> {}
        }
    }
}
