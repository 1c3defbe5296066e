package org.dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.dateline.model.Sha256;

/// The English models of Apache OpenNLP: immutable, one set a process, shared by all threads.
///
/// `digest` names their bytes.
public record English(
        SentenceModel sentences, TokenizerModel tokens, POSModel tags, Sha256 digest) {

    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    public static English load() {
        try (InputStream sentences = open(SENTENCES);
                InputStream tokens = open(TOKENS);
                InputStream tags = open(TAGS)) {
            return new English(
                    new SentenceModel(sentences),
                    new TokenizerModel(tokens),
                    new POSModel(tags),
                    digestOfAll());
        } catch (IOException e) {
            throw new UncheckedIOException("the language models are damaged: build again", e);
        }
    }

    private static Sha256 digestOfAll() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : new String[] {SENTENCES, TOKENS, TAGS}) {
            try (InputStream in = open(name)) {
                all.append(Sha256.of(in).hex()).append('\n');
            }
        }
        return Sha256.of(all.toString());
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = English.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no language model " + name + " on the class path");
        }
        return in;
    }
}
