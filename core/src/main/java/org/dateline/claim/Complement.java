package org.dateline.claim;

import java.util.Optional;
import java.util.Set;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;

/// Finds what is said behind a verb of saying, by what the verb may take.
///
/// The answer is the content's tokens; `cueEnd` is where the cue ends, a preposition that leads to
/// the content included.
record Complement(Range content, int cueEnd) {

    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "how", "why", "what", "who", "where", "when", "which");

    /// How far behind the verb "that" may come: "said late on Monday in a statement that".
    private static final int REACH = 14;

    static Optional<Complement> of(Passage passage, VerbGroup verb, SayingVerb saying, int limit) {
        return new Search(passage, verb, saying, limit).find(verb.to());
    }

    /// One search behind one verb.
    private record Search(Passage passage, VerbGroup verb, SayingVerb saying, int limit) {

        Optional<Complement> find(int start) {
            int at = start;
            while (at < limit && passage.is(at, "ADV") && !OPENERS.contains(passage.lower(at))) {
                at++;
            }
            return at >= limit ? Optional.empty() : from(at);
        }

        private Optional<Complement> from(int at) {
            return speech(at)
                    .or(() -> quotedThing(at))
                    .or(() -> opened(at))
                    .or(() -> infinitive(at))
                    .or(() -> behindPerson(at))
                    .or(() -> bareClause(at))
                    .or(() -> withPreposition(at))
                    .or(() -> nounGroup(at))
                    .or(() -> gerund(at))
                    .or(() -> farThat(at));
        }

        /// `said: …`, `said, “…”`, `said “…”`.
        private Optional<Complement> speech(int at) {
            boolean colon = passage.lower(at).equals(":");
            boolean comma = passage.lower(at).equals(",");
            int next = colon || comma ? at + 1 : at;
            boolean quote = passage.quoted(next) && next < limit;
            if (!(saying.takes(Frame.SPEECH) || saying.takes(Frame.CLAUSE))) {
                return Optional.empty();
            }
            if (quote) {
                return content(next, clauseEnd(next));
            }
            return colon && next < limit ? content(next, limit) : Optional.empty();
        }

        private Optional<Complement> quotedThing(int at) {
            boolean named = saying.takes(Frame.THING) || saying.takes(Frame.NAME);
            return passage.quoted(at) && named && !verb.passive()
                    ? content(at, phraseEnd(at))
                    : Optional.empty();
        }

        private Optional<Complement> opened(int at) {
            return saying.takes(Frame.CLAUSE) && OPENERS.contains(passage.lower(at))
                    ? content(at, clauseEnd(at))
                    : Optional.empty();
        }

        private Optional<Complement> infinitive(int at) {
            boolean not = passage.lower(at).equals("not");
            int to = not ? at + 1 : at;
            boolean found =
                    saying.takes(Frame.TO)
                            && passage.lower(to).equals("to")
                            && passage.syntax().verbAt(to).filter(v -> v.from() == to).isPresent();
            return found ? content(at, phraseEnd(to)) : Optional.empty();
        }

        /// "told reporters that …", "urged the army to leave".
        private Optional<Complement> behindPerson(int at) {
            boolean person = saying.takes(Frame.PERSON);
            boolean doer = saying.takes(Frame.PERSON_TO);
            Optional<NounGroup> group = passage.syntax().nounAt(at).filter(g -> g.from() == at);
            if (group.isEmpty() || !(person || doer) || passage.quoted(at)) {
                return Optional.empty();
            }
            int behind = passage.syntax().withTail(group.get(), limit).to();
            int near = group.get().to();
            if (doer && infinitiveAt(near, behind)) {
                return content(at, phraseEnd(behind));
            }
            return person ? inner(near).or(() -> inner(behind)) : Optional.empty();
        }

        private boolean infinitiveAt(int near, int behind) {
            for (int i = near; i <= behind; i++) {
                int at = passage.lower(i).equals("not") ? i + 1 : i;
                boolean to = passage.lower(at).equals("to");
                if (to && passage.syntax().verbAt(at).filter(v -> v.from() == at).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        /// What follows the person spoken to.
        private Optional<Complement> inner(int at) {
            if (at >= limit) {
                return Optional.empty();
            }
            return speech(at)
                    .or(() -> opened(at))
                    .or(() -> infinitive(at))
                    .or(() -> bareClause(at))
                    .or(() -> withPreposition(at))
                    .or(() -> farThat(at));
        }

        /// A clause without "that": a noun group and its finite verb.
        private Optional<Complement> bareClause(int at) {
            if (!saying.takes(Frame.CLAUSE) || passage.quoted(at)) {
                return Optional.empty();
            }
            Optional<NounGroup> group = passage.syntax().nounAt(at).filter(g -> g.from() == at);
            if (group.isEmpty()) {
                return Optional.empty();
            }
            return passage.syntax().verbs().stream()
                            .filter(v -> v.from() >= group.get().to() && v.to() <= limit)
                            .findFirst()
                            .filter(v -> v.form() == VerbGroup.Form.FINITE)
                            .filter(v -> noBreak(group.get().to(), v.from()))
                            .isPresent()
                    ? content(at, clauseEnd(at))
                    : Optional.empty();
        }

        private boolean noBreak(int from, int to) {
            for (int i = from; i < to; i++) {
                String word = passage.lower(i);
                if (word.equals(";") || word.equals("that") || word.equals("who")) {
                    return false;
                }
            }
            return true;
        }

        private Optional<Complement> withPreposition(int at) {
            boolean leads = saying.with().contains(passage.lower(at)) && at + 1 < limit;
            if (!leads) {
                return Optional.empty();
            }
            return Optional.of(new Complement(new Range(at + 1, phraseEnd(at + 1)), at + 1));
        }

        private Optional<Complement> nounGroup(int at) {
            boolean named =
                    saying.takes(Frame.THING) || saying.takes(Frame.NAME) || saying.takes(Frame.AS);
            Optional<NounGroup> group = passage.syntax().nounAt(at).filter(g -> g.from() == at);
            if (!named || group.isEmpty() || verb.passive()) {
                return Optional.empty();
            }
            int end = phraseEnd(group.get().head());
            boolean as = saying.takes(Frame.AS) && has("as", at, end);
            boolean name = saying.takes(Frame.NAME) && end > group.get().to();
            return as || name || saying.takes(Frame.THING) ? content(at, end) : Optional.empty();
        }

        private boolean has(String word, int from, int to) {
            for (int i = from; i < to; i++) {
                if (passage.lower(i).equals(word)) {
                    return true;
                }
            }
            return false;
        }

        /// "denied having fired", "suggested leaving".
        private Optional<Complement> gerund(int at) {
            boolean takes = saying.takes(Frame.CLAUSE) || saying.takes(Frame.THING);
            boolean gerund = passage.is(at, "VERB") && passage.lower(at).endsWith("ing");
            return takes && (gerund || passage.lower(at).equals("having"))
                    ? content(at, phraseEnd(at))
                    : Optional.empty();
        }

        /// "said late on Monday in a statement that …".
        private Optional<Complement> farThat(int at) {
            if (!saying.takes(Frame.CLAUSE)) {
                return Optional.empty();
            }
            for (int i = at; i < Math.min(limit, at + REACH); i++) {
                if (passage.lower(i).equals("that") && !passage.is(i, "DET")) {
                    return content(i, clauseEnd(i));
                }
                boolean quote = passage.quoted(i) && passage.is(i, "PUNCT");
                if (quote && saying.takes(Frame.SPEECH)) {
                    return content(i, clauseEnd(i));
                }
                if (passage.is(i, "VERB") || passage.lower(i).equals(";")) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        private int clauseEnd(int from) {
            return new Extent(passage, limit)
                    .clause(passage.quoted(from) ? passage.quoteEnd(from) - 1 : from);
        }

        private int phraseEnd(int from) {
            return new Extent(passage, limit)
                    .phrase(passage.quoted(from) ? passage.quoteEnd(from) - 1 : from);
        }

        private Optional<Complement> content(int from, int to) {
            return from < to
                    ? Optional.of(new Complement(new Range(from, to), verb.to()))
                    : Optional.empty();
        }
    }
}
