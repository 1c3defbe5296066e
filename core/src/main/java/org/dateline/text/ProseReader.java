package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Page;
import org.dateline.model.Span;
import org.dateline.model.Zone;

/// The fourth stage: sentences, tokens and tags of the article proper.
public final class ProseReader {

    private final Tagger tagger;

    public ProseReader(English english) {
        tagger = new Tagger(english.weights());
    }

    /// Paragraphs in another language than English are counted and not read.
    public Prose read(Page page) {
        String folded = Folded.of(page.text());
        List<Paragraph> paragraphs = paragraphs(page, folded);
        boolean english = isEnglish(paragraphs);
        List<Sentence> out = new ArrayList<>();
        int foreign = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (!paragraph.words().isEnglish(english)) {
                foreign++;
                continue;
            }
            for (Span span : Splitter.split(folded, paragraph.span())) {
                List<Token> tokens = tokens(page.text(), folded, span);
                out.add(new Sentence(out.size(), i, paragraph.zone(), span, tokens));
            }
        }
        return Prose.of(page.text(), Capitals.repair(out), foreign);
    }

    private record Paragraph(Zone zone, Span span, SmallWords words) {}

    /// What is posted in the article may be in any language.
    private static boolean isEnglish(List<Paragraph> paragraphs) {
        List<SmallWords> own =
                paragraphs.stream()
                        .filter(p -> p.zone() != Zone.POST)
                        .map(Paragraph::words)
                        .toList();
        return SmallWords.of(own).isEnglish();
    }

    private static List<Paragraph> paragraphs(Page page, String folded) {
        List<Paragraph> out = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block.zone().inArticle()) {
                for (Span span : paragraphs(folded, block.span())) {
                    SmallWords words = SmallWords.of(span.in(page.text()));
                    out.add(new Paragraph(block.zone(), span, words));
                }
            }
        }
        return out;
    }

    private List<Token> tokens(String text, String folded, Span sentence) {
        List<Span> spans = Tokenizer.tokens(folded, sentence);
        String[] words = spans.stream().map(s -> plain(s.in(folded))).toArray(String[]::new);
        String[] tags =
                Headlines.isOne(words) ? Headlines.tag(words, tagger) : tagger.tag(words, true);
        List<Token> out = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            out.add(Token.of(spans.get(i), spans.get(i).in(text), tags[i]));
        }
        return out;
    }

    /// A word as the model knows it: without soft hyphens.
    private static String plain(String word) {
        return word.indexOf('\u00AD') < 0 ? word : word.replace("\u00AD", "");
    }

    /// The paragraphs of a block: parted by an empty line.
    private static List<Span> paragraphs(String text, Span block) {
        List<Span> out = new ArrayList<>();
        int from = block.start();
        for (int at = from; at <= block.end(); at++) {
            int gap = at == block.end() ? at : gapEnd(text, at, block.end());
            if (gap > at || at == block.end()) {
                Span part = Blanks.strip(text, new Span(from, at));
                if (!part.isEmpty()) {
                    out.add(part);
                }
                from = gap;
                at = Math.max(at, gap - 1);
            }
        }
        return out;
    }

    /// The end of the white space that starts here, if it holds two line ends; else `at`.
    private static int gapEnd(String text, int at, int end) {
        if (text.charAt(at) != '\n') {
            return at;
        }
        int to = at;
        int lines = 0;
        while (to < end && Blanks.is(text.charAt(to))) {
            lines += text.charAt(to++) == '\n' ? 1 : 0;
        }
        return lines > 1 ? to : at;
    }
}
