package org.dateline.claim;

import java.util.Optional;
import org.dateline.model.Name;
import org.dateline.model.Name.Kind;
import org.dateline.model.Span;
import org.dateline.name.Names;
import org.dateline.text.NounGroup;

/// Who passed the words on, told beside them: "told Reuters", "in an interview with the BBC", "in a
/// statement carried by state television", "was quoted as saying by Interfax".
///
/// Only the words outside of what is said are looked at, near the cue or in the source.
final class Carriage {

    /// From "quoted" to "by" and from "remarks" to "to", in words.
    private static final int LEAD = 5;

    private static final int BEFORE = 14;
    private static final int BEHIND = 12;

    private final Names names;

    Carriage(Names names) {
        this.names = names;
    }

    /// The words that name who passed this on.
    Optional<Range> of(Draft draft) {
        Optional<Range> none = Optional.empty();
        return draft.carrier()
                .or(() -> told(draft))
                .or(() -> Citing.of(draft).isPresent() ? draft.source() : none)
                .or(() -> handedOn(draft));
    }

    /// "told Reuters": the person spoken to is an outlet.
    private Optional<Range> told(Draft draft) {
        Passage passage = draft.passage();
        return draft.cue()
                .filter(c -> passage.lower(c.to() - 1).matches("told|tells|tell|telling"))
                .flatMap(c -> passage.syntax().nounAt(c.to()))
                .filter(g -> isOutlet(passage, g, false))
                .map(Carriage::range);
    }

    private Optional<Range> handedOn(Draft draft) {
        Passage passage = draft.passage();
        for (int i = 0; i < passage.size(); i++) {
            if (isBeside(draft, i)) {
                Optional<Range> carrier = behind(draft, i);
                if (carrier.isPresent()) {
                    return carrier;
                }
            }
        }
        return Optional.empty();
    }

    /// Near the cue or within the source, and no part of what is said.
    private static boolean isBeside(Draft draft, int token) {
        boolean content = draft.content().stream().anyMatch(r -> r.contains(token));
        boolean near =
                draft.cue()
                        .filter(c -> token >= c.from() - BEFORE && token < c.to() + BEHIND)
                        .isPresent();
        boolean source = draft.source().filter(s -> s.contains(token)).isPresent();
        return !content && !draft.passage().quoted(token) && (near || source);
    }

    /// The outlet behind a word of handing on: "carried [by state television]".
    private Optional<Range> behind(Draft draft, int word) {
        Passage passage = draft.passage();
        boolean hands = MediaWords.isHandedOn(passage.lower(word));
        boolean talks = MediaWords.isTalk(passage.lower(word));
        if (!hands && !talks) {
            return Optional.empty();
        }
        for (int i = word + 1; i < Math.min(passage.size(), word + LEAD); i++) {
            boolean leads =
                    hands
                            ? MediaWords.leadsToHands(passage.lower(i))
                            : MediaWords.leadsToEars(passage.lower(i));
            if (passage.is(i, "PUNCT") || (leads && !isBeside(draft, i))) {
                return Optional.empty();
            }
            if (leads) {
                return passage.syntax()
                        .nounAt(i + 1)
                        .filter(g -> isOutlet(passage, g, hands))
                        .map(Carriage::range);
            }
        }
        return Optional.empty();
    }

    private static Range range(NounGroup group) {
        return new Range(group.from(), group.to());
    }

    /// A named paper, station or agency, or, where they may be `described`, "state television"; a
    /// network that anybody may use is none, nor are "reporters".
    private boolean isOutlet(Passage passage, NounGroup group, boolean describedToo) {
        boolean outlet = false;
        boolean proper = false;
        for (int i = group.from(); i < group.to(); i++) {
            String word = passage.lower(i);
            outlet |= MediaWords.isOutlet(word) && !MediaWords.isNetwork(word);
            proper |= passage.is(i, "PROPN");
        }
        Span span = passage.syntax().span(group);
        boolean named = names.at(span).filter(n -> n.kind() == Kind.ORGANISATION).isPresent();
        boolean described = describedToo && MediaWords.isOutlet(passage.lower(group.head()));
        return outlet && (named || proper || described);
    }

    /// The name of a carrier, or the words as printed.
    String name(Draft draft, Range words) {
        Passage passage = draft.passage();
        String text = passage.quotes().text();
        Span span = Asides.without(passage.span(words.from(), words.to()), text);
        return names.lastInside(span)
                .map(Name::name)
                .or(() -> properName(passage, words))
                .orElse(span.in(text));
    }

    /// "the [Interfax] news agency".
    private static Optional<String> properName(Passage passage, Range words) {
        int from = words.from();
        while (from < words.to() && !passage.is(from, "PROPN")) {
            from++;
        }
        int to = from;
        while (to < words.to() && passage.is(to, "PROPN")) {
            to++;
        }
        return from == to
                ? Optional.empty()
                : Optional.of(passage.span(from, to).in(passage.quotes().text()));
    }
}
