package org.dateline.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /// The words that name who passed this on, from the speaker outwards: "told a station, the
    /// agency reported".
    List<Range> of(Draft draft) {
        Optional<Range> heard = told(draft);
        if (draft.carrier().isPresent()) {
            return Stream.concat(heard.stream(), draft.carrier().stream()).toList();
        }
        Optional<Range> none = Optional.empty();
        return heard
                .or(() -> Citing.of(draft).isPresent() ? draft.source() : none)
                .or(() -> onAir(draft))
                .or(() -> handedOn(draft))
                .stream()
                .toList();
    }

    /// "told Reuters", "told local radio": whoever is spoken to is an outlet.
    private Optional<Range> told(Draft draft) {
        Passage passage = draft.passage();
        return draft.cue()
                .flatMap(c -> verb(passage, c))
                .filter(at -> passage.lower(at).matches("told|tells|tell|telling"))
                .flatMap(at -> outlet(passage, at + 1));
    }

    /// "said on state television"; on a network that anybody may use it is nobody's.
    private Optional<Range> onAir(Draft draft) {
        Passage passage = draft.passage();
        return draft.cue()
                .flatMap(c -> verb(passage, c))
                .filter(at -> passage.lower(at + 1).equals("on"))
                .flatMap(at -> outlet(passage, at + 2));
    }

    /// The last verb of a cue; the cue may hold what hangs on it, too.
    private static Optional<Integer> verb(Passage passage, Range cue) {
        for (int i = cue.to() - 1; i >= cue.from(); i--) {
            if (passage.is(i, "VERB")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Range> outlet(Passage passage, int token) {
        return passage.syntax()
                .nounAt(token)
                .filter(g -> g.from() == token)
                .filter(g -> isStation(passage, g) || isOutlet(passage, g, false))
                .map(Carriage::range);
    }

    /// "local radio", "the newspaper": one outlet, though without a name.
    private static boolean isStation(Passage passage, NounGroup group) {
        return MediaWords.isStation(passage.lower(group.head()));
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
            if (MediaWords.isNetwork(word)) {
                return false;
            }
            outlet |= MediaWords.isOutlet(word);
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
        boolean numbered = passage.is(words.to() - 1, "NUM");
        return names.lastInside(span)
                .filter(n -> !numbered)
                .map(Name::name)
                .or(() -> properName(passage, words))
                .orElse(span.in(text));
    }

    /// "the [Interfax] news agency", "Danish newspaper [Kysten]", "[Channel 7]".
    private static Optional<String> properName(Passage passage, Range words) {
        int to = words.to();
        while (to > words.from() && !passage.is(to - 1, "PROPN")) {
            to--;
        }
        int from = to;
        while (from > words.from() && passage.is(from - 1, "PROPN")) {
            from--;
        }
        if (to > from && to < words.to() && passage.is(to, "NUM")) {
            to++;
        }
        return from == to
                ? Optional.empty()
                : Optional.of(passage.span(from, to).in(passage.quotes().text()));
    }
}
