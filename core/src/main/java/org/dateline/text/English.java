package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import org.dateline.model.Sha256;

/// What is learnt of English: the part-of-speech model of Apache OpenNLP, immutable, one a process,
/// shared by all threads. `digest` names its bytes.
public record English(POSModel tags, Sha256 digest) {

    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    public static English load() {
        try (InputStream tags = open();
                InputStream bytes = open()) {
            return new English(new POSModel(tags), Sha256.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the language model is damaged: build again", e);
        }
    }

    private static InputStream open() throws IOException {
        InputStream in = English.class.getResourceAsStream(TAGS);
        if (in == null) {
            throw new IOException("no language model " + TAGS + " on the class path");
        }
        return in;
    }
}
