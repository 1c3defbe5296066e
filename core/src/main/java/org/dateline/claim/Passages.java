package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.text.Prose;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/// Puts sentences together that one quotation, or a speaker named behind it, holds together.
final class Passages {

    /// A quotation of more sentences than this is read sentence by sentence.
    private static final int LONGEST = 400;

    /// “Who fired?” Colonel Ruse asked. — a sentence so short belongs to the question before it.
    private static final int SHORT = 12;

    private Passages() {}

    static List<Passage> of(Prose prose, Quotes quotes) {
        List<Passage> out = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        boolean transcript = Turn.isTranscript(prose.sentences());
        boolean turn = false;
        for (Sentence printed : prose.sentences()) {
            Sentence sentence = undated(printed, prose.text());
            if (!open.isEmpty() && !together(open, sentence, quotes, turn)) {
                out.add(new Passage(out.size(), prose.syntax(merged(open)), quotes, turn));
                open.clear();
            }
            turn = open.isEmpty() ? transcript && Turn.opens(sentence.tokens()) : turn;
            open.add(sentence);
        }
        if (!open.isEmpty()) {
            out.add(new Passage(out.size(), prose.syntax(merged(open)), quotes, turn));
        }
        return out;
    }

    private static boolean together(
            List<Sentence> open, Sentence next, Quotes quotes, boolean turn) {
        Sentence last = open.getLast();
        if (last.paragraph() != next.paragraph()
                || next.span().end() - open.getFirst().span().start() > LONGEST * 20) {
            return false;
        }
        int start = next.span().start();
        boolean inside = quotes.at(start).filter(q -> q.outer().start() < start).isPresent();
        return inside || turn || signs(last, next, quotes) || isTailOf(last, next, quotes);
    }

    /// “We never left.” — Ana Ruse
    private static boolean signs(Sentence last, Sentence next, Quotes quotes) {
        boolean quoted = quotes.at(last.tokens().getLast().start()).isPresent();
        return quoted && next.tokens().size() <= SHORT && SignedQuote.isSignature(next.tokens(), 0);
    }

    private static boolean isTailOf(Sentence last, Sentence next, Quotes quotes) {
        List<Token> tokens = last.tokens();
        boolean asked =
                tokens.size() > 1
                        && quotes.at(tokens.getLast().start()).isPresent()
                        && "?!".contains(tokens.get(tokens.size() - 2).text());
        return asked
                && next.tokens().size() <= SHORT
                && quotes.at(next.span().start()).isEmpty()
                && next.tokens().stream().anyMatch(t -> SayingVerbs.of(t.lower()).isPresent());
    }

    /// The sentence behind its dateline, which belongs to nobody's words.
    private static Sentence undated(Sentence sentence, String text) {
        Span words = Datelines.without(sentence.span(), text);
        return words.equals(sentence.span())
                ? sentence
                : new Sentence(
                        sentence.index(),
                        sentence.paragraph(),
                        sentence.zone(),
                        words,
                        sentence.tokens().stream()
                                .filter(token -> token.start() >= words.start())
                                .toList());
    }

    private static Sentence merged(List<Sentence> parts) {
        Sentence first = parts.getFirst();
        if (parts.size() == 1) {
            return first;
        }
        List<Token> tokens = new ArrayList<>();
        parts.forEach(part -> tokens.addAll(part.tokens()));
        Span span = first.span().cover(parts.getLast().span());
        return new Sentence(first.index(), first.paragraph(), first.zone(), span, tokens);
    }
}
