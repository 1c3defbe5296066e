package org.dateline.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/// What the part-of-speech model has learnt: how much each feature of a word speaks for each tag.
/// Immutable, one a process, shared by all threads.
///
/// The sums are those of OpenNLP's maximum entropy model without the exponentials, which do not
/// change which tag is best.
final class Weights {

    private final Map<String, Context> features;
    private final String[] tags;

    private Weights(Map<String, Context> features, String[] tags) {
        this.features = features;
        this.tags = tags;
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

    Optional<Context> feature(String name) {
        return Optional.ofNullable(features.get(name));
    }

    /// Adds what a feature speaks for; one that the model does not know speaks for nothing.
    void add(String feature, double[] sums) {
        Context known = features.get(feature);
        if (known != null) {
            add(known, sums);
        }
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
