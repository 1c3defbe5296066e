package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.text.Sentence;
import org.dateline.text.Syntax;
import org.dateline.text.Token;
import org.dateline.text.VerbGroup;

/// A sentence, or several that one quotation or one speaker's turn holds together, with its syntax.
record Passage(int index, Syntax syntax, Quotes quotes, boolean turn) {

    List<Token> tokens() {
        return syntax.tokens();
    }

    Sentence sentence() {
        return syntax.sentence();
    }

    int size() {
        return tokens().size();
    }

    Token token(int i) {
        return tokens().get(i);
    }

    /// The token's words in lower case; nothing outside the passage.
    String lower(int i) {
        return i < 0 || i >= size() ? "" : token(i).lower();
    }

    boolean is(int i, String tag) {
        return i >= 0 && i < size() && token(i).is(tag);
    }

    /// The quote that the token, or the mark that it is, stands in.
    Optional<Quote> quoteAt(int i) {
        return i < 0 || i >= size() ? Optional.empty() : quotes.at(token(i).start());
    }

    boolean quoted(int i) {
        return quoteAt(i).isPresent();
    }

    /// 1 where a quotation opens right behind the passage, 2 more where one closes right before it.
    int besides() {
        String text = quotes.text();
        int behind = sentence().span().end();
        while (behind < text.length() && Character.isWhitespace(text.charAt(behind))) {
            behind++;
        }
        int before = sentence().span().start() - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        boolean opens =
                quotes.at(behind)
                        .filter(q -> q.outer().start() >= sentence().span().end())
                        .isPresent();
        return (opens ? 1 : 0) + (quotes.at(before).isPresent() ? 2 : 0);
    }

    /// Whether all its words stand between quotation marks.
    boolean isAllQuoted() {
        return tokens().stream().allMatch(t -> t.is("PUNCT") || quotes.at(t.start()).isPresent());
    }

    /// The verb groups; "was quoted as saying" is one.
    List<VerbGroup> verbs() {
        List<VerbGroup> out = new ArrayList<>();
        for (VerbGroup verb : syntax.verbs()) {
            boolean joins =
                    !out.isEmpty()
                            && lower(verb.head()).equals("saying")
                            && lower(verb.from() - 1).equals("as")
                            && out.getLast().passive()
                            && verb.from() - out.getLast().to() < 8;
            if (joins) {
                VerbGroup quoted = out.removeLast();
                out.add(
                        new VerbGroup(
                                quoted.from(),
                                verb.to(),
                                verb.head(),
                                VerbGroup.Form.FINITE,
                                false,
                                quoted.negated(),
                                quoted.modal()));
            } else {
                out.add(verb);
            }
        }
        return out;
    }

    Span span(int from, int to) {
        return syntax.span(from, to);
    }

    /// The token at or before this offset.
    int tokenAt(int offset) {
        int at = 0;
        while (at + 1 < size() && token(at + 1).start() <= offset) {
            at++;
        }
        return at;
    }

    /// The first token of the quote that this token stands in; the token itself outside one.
    int quoteStart(int i) {
        return quoteAt(i)
                .map(q -> tokenAt(Math.max(q.outer().start(), token(0).start())))
                .orElse(i);
    }

    /// Before which token the quote ends that this token stands in.
    int quoteEnd(int i) {
        return quoteAt(i).map(q -> tokenAt(q.outer().end() - 1) + 1).orElse(i + 1);
    }

    /// Where the words end: before the last stop, unless a quotation holds it.
    int lastEnd() {
        int end = size();
        while (end > 0 && token(end - 1).is("PUNCT") && !quoted(end - 1) && !closes(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean closes(int i) {
        String text = token(i).text();
        return text.equals(")") || text.equals("]") || text.equals("%");
    }
}
