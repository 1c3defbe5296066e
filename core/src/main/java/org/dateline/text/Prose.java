package org.dateline.text;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/// The language layer of one article: its sentences in reading order, computed once a reading.
///
/// Only zones of the article proper are in it, so that whatever is drawn from it stands there.
public record Prose(String text, List<Sentence> sentences, List<Syntax> syntax) {

    public Prose {
        sentences = List.copyOf(sentences);
        syntax = List.copyOf(syntax);
    }

    static Prose of(String text, List<Sentence> sentences) {
        return new Prose(text, sentences, sentences.stream().map(Syntax::of).toList());
    }

    /// The syntax of a sentence of this article, known already, or of one made out of it.
    public Syntax syntax(Sentence sentence) {
        Syntax known = syntax.get(sentence.index());
        return known.sentence().equals(sentence) ? known : Syntax.of(sentence);
    }

    /// The sentence that holds this offset.
    public Optional<Sentence> at(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.span().end() <= offset) {
                low = middle + 1;
            } else if (sentence.span().start() > offset) {
                high = middle - 1;
            } else {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    public String words(Span span) {
        return span.in(text);
    }
}
