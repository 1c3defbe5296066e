package org.dateline.text;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Problem;
import org.dateline.model.Span;

/// The language layer of one article: its sentences in reading order, computed once a reading.
///
/// Only zones of the article proper are in it, so that whatever is drawn from it stands there.
/// `foreign` paragraphs of it are in another language than English and left out.
public record Prose(String text, List<Sentence> sentences, List<Syntax> syntax, int foreign) {

    public Prose {
        sentences = List.copyOf(sentences);
        syntax = List.copyOf(syntax);
    }

    static Prose of(String text, List<Sentence> sentences, int foreign) {
        return new Prose(text, sentences, sentences.stream().map(Syntax::of).toList(), foreign);
    }

    /// What a reader must know who misses something.
    public Optional<Problem> problem() {
        String message =
                "has %,d %s in another language: names, places, claims and incidents are read in English only"
                        .formatted(foreign, foreign == 1 ? "paragraph" : "paragraphs");
        return foreign == 0 ? Optional.empty() : Optional.of(new Problem("text", message));
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
