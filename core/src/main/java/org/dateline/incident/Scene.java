package org.dateline.incident;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.model.When;
import org.dateline.text.NounGroup;
import org.dateline.text.Syntax;
import org.dateline.text.VerbGroup;
import org.dateline.text.Words;

/// One sentence with all that was found in it before: what incident rules look at.
///
/// `places` are literal ones only.
record Scene(
        Words words,
        Syntax syntax,
        List<Located> places,
        List<When> times,
        List<Figure> figures,
        List<Weapons.Armed> weapons) {

    /// A literal place, its index in the reading, and the token that it begins with.
    record Located(Place place, int index, int token) {}

    int tokenAt(Span span) {
        for (int i = 0; i < words.size(); i++) {
            if (words.sentence().tokens().get(i).end() > span.start()) {
                return i;
            }
        }
        return words.size();
    }

    /// The words that a span covers, the last of them the head.
    NounGroup tokensIn(Span span) {
        int last = tokenAt(new Span(span.end() - 1, span.end()));
        return new NounGroup(tokenAt(span), last + 1, last);
    }

    boolean anyWord(String kind) {
        return words.lower().stream().anyMatch(word -> GuardWords.is(kind, word));
    }

    /// The verb group whose head is this token.
    Optional<VerbGroup> verb(int token) {
        for (VerbGroup verb : syntax.verbs()) {
            if (verb.head() == token) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    Span span(NounGroup group) {
        return syntax.span(group);
    }
}
