package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import org.dateline.model.Sha256;

/// What is learnt of English: the part-of-speech model of Apache OpenNLP, immutable, one a process,
/// shared by all threads. `digest` names its bytes.
public final class English {

    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final Weights weights;
    private final Sha256 digest;

    private English(Weights weights, Sha256 digest) {
        this.weights = weights;
        this.digest = digest;
    }

    public static English load() {
        try (InputStream tags = open();
                InputStream bytes = open()) {
            return new English(Weights.of(new POSModel(tags)), Sha256.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the language model is damaged: build again", e);
        }
    }

    Weights weights() {
        return weights;
    }

    public Sha256 digest() {
        return digest;
    }

    private static InputStream open() throws IOException {
        InputStream in = English.class.getResourceAsStream(TAGS);
        if (in == null) {
            throw new IOException("no language model " + TAGS + " on the class path");
        }
        return in;
    }
}
