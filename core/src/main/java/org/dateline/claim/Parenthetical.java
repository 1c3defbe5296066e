package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.VerbGroup;

/// Speech named behind or between its words: “No,” she said; The road, officials say, is shut.
final class Parenthetical {

    private static final Set<String> OPENERS = Set.of("that", "whether", "how", "why", "if");

    private final Passage passage;

    Parenthetical(Passage passage) {
        this.passage = passage;
    }

    Optional<Draft> of(VerbGroup verb, SayingVerb saying) {
        boolean speaks = saying.takes(Frame.SPEECH) || saying.takes(Frame.CLAUSE);
        if (!speaks || verb.from() < 2) {
            return Optional.empty();
        }
        return inverted(verb, saying).or(() -> straight(verb, saying));
    }

    /// “…,” said the mayor.
    private Optional<Draft> inverted(VerbGroup verb, SayingVerb saying) {
        int at = verb.from() - 1;
        while (at > 0 && passage.is(at, "ADV")) {
            at--;
        }
        if (!saying.takes(Frame.SPEECH) || !isBreak(at)) {
            return Optional.empty();
        }
        int breakAt = at;
        return Sources.from(passage, verb.to(), passage.lastEnd())
                .filter(source -> !passage.lower(source.to()).equals("that"))
                .filter(source -> passage.syntax().verbAt(source.to()).isEmpty())
                .filter(source -> isQuoteEnd(breakAt) || hasVerb(0, breakAt))
                .map(source ->
                        draft(
                                breakAt,
                                source.to(),
                                new Range(verb.from(), verb.to()),
                                source,
                                saying));
    }

    /// “…,” the mayor said.
    private Optional<Draft> straight(VerbGroup verb, SayingVerb saying) {
        Optional<Range> source = Sources.before(passage, verb).filter(s -> s.from() > 1);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int at = source.get().from() - 1;
        if (!standsAlone(verb, saying) && !(isQuoteEnd(at) && isDated(verb))) {
            return Optional.empty();
        }
        boolean said = isBreak(at) && (isQuoteEnd(at) || hasVerb(clauseStart(at), at));
        return said
                ? Optional.of(
                        draft(
                                at,
                                verb.to(),
                                new Range(verb.from(), verb.to()),
                                source.get(),
                                saying))
                : Optional.empty();
    }

    /// Whether nothing behind the verb can be what is said.
    private boolean standsAlone(VerbGroup verb, SayingVerb saying) {
        int at = verb.to();
        if (saying.takes(Frame.PERSON)) {
            at = Sources.from(passage, at, passage.lastEnd()).map(Range::to).orElse(at);
        }
        while (at < passage.size() && passage.is(at, "ADV")) {
            at++;
        }
        if (at >= passage.size() || passage.is(at, "PUNCT")) {
            return !passage.quoted(at) && !passage.lower(at).equals(":");
        }
        return !OPENERS.contains(passage.lower(at))
                && (passage.is(at, "ADP") || passage.is(at, "CCONJ") || isDay(at))
                && !hasThat(at);
    }

    /// “…,” she said last month: a noun group that is no one's words.
    private boolean isDated(VerbGroup verb) {
        return passage.syntax()
                .nounAt(verb.to())
                .filter(g -> passage.syntax().verbAt(g.to()).isEmpty())
                .isPresent();
    }

    private boolean isDay(int at) {
        return passage.lower(at).endsWith("day") || passage.lower(at).equals("as");
    }

    private boolean hasThat(int from) {
        for (int i = from; i < Math.min(from + 10, passage.size()); i++) {
            if (passage.lower(i).equals("that") && passage.is(i, "SCONJ")) {
                return true;
            }
        }
        return false;
    }

    private Draft draft(int breakAt, int after, Range cue, Range source, SayingVerb saying) {
        int end = isQuoteEnd(breakAt) || passage.quoted(breakAt) ? breakAt + 1 : breakAt;
        List<Range> content = new ArrayList<>();
        content.add(new Range(clauseStart(breakAt), end));
        rest(after).ifPresent(content::add);
        return Draft.of(passage, content, cue, source, saying.modality());
    }

    /// What goes on behind "he said": `, “but …”` or, between commas, the rest of the sentence.
    private Optional<Range> rest(int after) {
        int at = after;
        int last = passage.lastEnd();
        while (at < last
                && at - after < 12
                && !passage.lower(at).equals(",")
                && !passage.quoted(at)) {
            at++;
        }
        if (at + 1 >= last) {
            return Optional.empty();
        }
        int next = passage.lower(at).equals(",") ? at + 1 : at;
        if (passage.quoted(next)) {
            return Optional.of(new Range(next, passage.quoteEnd(next)));
        }
        boolean goesOn =
                at == after
                        && !isParticiple(next)
                        && !passage.is(next, "CCONJ")
                        && !passage.is(next, "SCONJ")
                        && !passage.lower(next).startsWith("who");
        return goesOn ? Optional.of(new Range(next, last)) : Optional.empty();
    }

    private boolean isParticiple(int at) {
        return passage.lower(at).endsWith("ing");
    }

    /// The start of the sentence that ends at this break, within a passage of several.
    private int clauseStart(int breakAt) {
        int at = breakAt;
        if (isQuoteEnd(at)) {
            at = passage.quoteStart(at);
        }
        while (at > 0) {
            boolean stop = passage.lower(at - 1).equals(".") && !passage.quoted(at - 1);
            boolean newSentence =
                    passage.lower(at - 1).equals(";") || passage.lower(at - 1).equals(":");
            if (stop || (newSentence && !passage.quoted(at - 1))) {
                break;
            }
            at--;
        }
        boolean joined = passage.is(at, "CCONJ") && !passage.quoted(at) && at + 1 < breakAt;
        return joined ? at + 1 : at;
    }

    private boolean isBreak(int at) {
        boolean comma = passage.lower(at).equals(",") && !passage.quoted(at);
        return at > 0 && (comma || isQuoteEnd(at));
    }

    /// Whether a quotation ends with this token.
    private boolean isQuoteEnd(int at) {
        return passage.quoteAt(at)
                .filter(q -> q.outer().end() == passage.token(at).end())
                .filter(q -> q.outer().length() > 3)
                .isPresent();
    }

    private boolean hasVerb(int from, int to) {
        return passage.syntax().verbs().stream()
                .anyMatch(
                        v -> v.from() >= from && v.to() <= to && v.form() == VerbGroup.Form.FINITE);
    }
}
