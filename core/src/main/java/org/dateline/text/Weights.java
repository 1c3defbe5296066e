package org.dateline.text;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/// What the part-of-speech model has learnt: how much each feature of a word speaks for each tag.
/// One a process, shared by all threads; it learns nothing more.
///
/// The sums are those of OpenNLP's maximum entropy model without the exponentials, which do not
/// change which tag is best.
final class Weights {

    /// How many words' portraits are kept: the commonest come first, and most come again.
    private static final int PORTRAITS = 30_000;

    private static final Context NOTHING = new Context(new int[0], new double[0]);

    private final Map<String, Context> features;
    private final String[] tags;
    private final Map<String, Context> afterTag = new HashMap<>();
    private final Map<String, Map<String, Context>> afterTags = new HashMap<>();
    private final Map<String, Portrait> portraits = new ConcurrentHashMap<>();

    private Weights(Map<String, Context> features, String[] tags) {
        this.features = features;
        this.tags = tags;
        for (String tag : tags) {
            afterTag.put(tag, feature("t=" + tag));
            Map<String, Context> pairs = new HashMap<>();
            for (String next : tags) {
                pairs.put(next, feature("t2=" + tag + "," + next));
            }
            afterTags.put(tag, pairs);
        }
    }

    static Weights of(POSModel model) {
        AbstractModel learnt = model.getArtifact("pos.model");
        Map<String, Context> features = new HashMap<>();
        if (learnt.getDataStructures()[1] instanceof Map<?, ?> all) {
            all.forEach((name, context) -> {
                if (context instanceof Context known) {
                    features.put(String.valueOf(name), known);
                }
            });
        }
        String[] tags = new String[learnt.getNumOutcomes()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = learnt.getOutcome(i);
        }
        return new Weights(features, tags);
    }

    double[] none() {
        return new double[tags.length];
    }

    /// What a feature speaks for; one that the model does not know speaks for nothing.
    Context feature(String name) {
        return features.getOrDefault(name, NOTHING);
    }

    /// What the tag before speaks for.
    Context after(String tag) {
        return afterTag.getOrDefault(tag, NOTHING);
    }

    /// What the two tags before speak for, the nearer one last.
    Context after(String first, String tag) {
        return afterTags.getOrDefault(first, Map.of()).getOrDefault(tag, NOTHING);
    }

    /// The word's portrait, made when first asked for, or each time once very many are kept.
    Portrait portrait(String word) {
        Portrait known = portraits.get(word);
        if (known != null) {
            return known;
        }
        Portrait made = new Portrait(word, this);
        if (portraits.size() < PORTRAITS) {
            portraits.put(word, made);
        }
        return made;
    }

    static void add(Context feature, double[] sums) {
        int[] outcomes = feature.getOutcomes();
        double[] parameters = feature.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
            sums[outcomes[i]] += parameters[i];
        }
    }

    /// The tag with the largest sum, the first of equal ones.
    String best(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return tags[best];
    }
}
