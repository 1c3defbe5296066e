package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.dateline.model.Block;
import org.dateline.model.Page;
import org.dateline.model.Span;

/// The fourth stage: sentences, tokens and tags of the article proper. One reader a reading:
/// OpenNLP's engines are not thread-safe.
public final class ProseReader {

    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    public ProseReader(English english) {
        sentences = new SentenceDetectorME(english.sentences());
        tokens = new TokenizerME(english.tokens());
        tags = new POSTaggerME(english.tags());
    }

    public Prose read(Page page) {
        String folded = Folded.of(page.text());
        List<Sentence> out = new ArrayList<>();
        int paragraph = 0;
        for (Block block : page.blocks()) {
            if (!block.zone().inArticle()) {
                continue;
            }
            for (Span part : paragraphs(folded, block.span())) {
                for (opennlp.tools.util.Span s : sentences.sentPosDetect(part.in(folded))) {
                    Span span = new Span(s.getStart(), s.getEnd()).shift(part.start());
                    out.add(
                            new Sentence(
                                    out.size(),
                                    paragraph,
                                    block.zone(),
                                    span,
                                    tokens(page.text(), folded, span)));
                }
                paragraph++;
            }
        }
        return new Prose(page.text(), out);
    }

    private List<Token> tokens(String text, String folded, Span sentence) {
        opennlp.tools.util.Span[] spans = tokens.tokenizePos(sentence.in(folded));
        String[] words = new String[spans.length];
        for (int i = 0; i < spans.length; i++) {
            words[i] = spans[i].getCoveredText(sentence.in(folded)).toString();
        }
        String[] tagged = tags.tag(words);
        List<Token> out = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Span span = new Span(spans[i].getStart(), spans[i].getEnd()).shift(sentence.start());
            out.add(new Token(span, span.in(text), tagged[i]));
        }
        return out;
    }

    /// The paragraphs of a block: parted by an empty line.
    private static List<Span> paragraphs(String text, Span block) {
        List<Span> out = new ArrayList<>();
        int from = block.start();
        while (from < block.end()) {
            int gap = text.indexOf("\n\n", from);
            int to = gap < 0 || gap > block.end() ? block.end() : gap;
            Span part = new Span(from, to).strip(text);
            if (!part.isEmpty()) {
                out.add(part);
            }
            from = to + 2;
        }
        return out;
    }
}
