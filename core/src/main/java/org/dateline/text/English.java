package org.dateline.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import org.dateline.model.Sha256;
import org.jspecify.annotations.Nullable;

/// What is learnt of English: the part-of-speech model of Apache OpenNLP, immutable, one a process,
/// shared by all threads. `digest` names its bytes.
///
/// The bytes are read at once, the model is built when first asked for: a run that stops at the
/// page never pays for it.
public final class English {

    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final byte[] bytes;
    private final Sha256 digest;
    private @Nullable Weights weights;

    private English(byte[] bytes) {
        this.bytes = bytes;
        this.digest = Sha256.of(bytes);
    }

    public static English load() {
        try (InputStream in = English.class.getResourceAsStream(TAGS)) {
            if (in == null) {
                throw new IOException("no language model " + TAGS + " on the class path");
            }
            return new English(in.readAllBytes());
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    synchronized Weights weights() {
        Weights known = weights;
        if (known == null) {
            try {
                known = Weights.of(new POSModel(new ByteArrayInputStream(bytes)));
            } catch (IOException e) {
                throw damaged(e);
            }
            weights = known;
        }
        return known;
    }

    public Sha256 digest() {
        return digest;
    }

    private static UncheckedIOException damaged(IOException cause) {
        return new UncheckedIOException("the language model is damaged: build again", cause);
    }
}
