package org.dateline.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Span;

/// The noun and verb groups of one sentence and how they hang together, by order alone.
///
/// Shallow and cheap; a wrong tag may mislead it, so that "no subject found" is a usual answer.
public record Syntax(Sentence sentence, List<NounGroup> nouns, List<VerbGroup> verbs) {

    private static final Set<String> HAVING =
            Set.of("has", "have", "had", "having", "'ve", "\u2019ve");

    private static final Set<String> APART = Set.of("apart", "later", "earlier", "ago");
    private static final Set<String> CLAUSES = Set.of("when", "where", "as", "why", "how");

    public Syntax {
        nouns = List.copyOf(nouns);
        verbs = List.copyOf(verbs);
    }

    public static Syntax of(Sentence sentence) {
        return new Syntax(
                sentence, NounFinder.find(sentence.tokens()), VerbFinder.find(sentence.tokens()));
    }

    /// The noun group that this token stands in.
    public Optional<NounGroup> nounAt(int token) {
        for (NounGroup noun : nouns) {
            if (noun.from() <= token && token < noun.to()) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    /// The verb group that this token stands in.
    public Optional<VerbGroup> verbAt(int token) {
        for (VerbGroup verb : verbs) {
            if (verb.from() <= token && token < verb.to()) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /// Who or what does it, or, of a passive, to whom it is done. A relative pronoun is answered as
    /// printed ("who").
    public Optional<NounGroup> subject(VerbGroup verb) {
        return Subjects.of(this, verb);
    }

    /// What an active verb is done to: the noun group right behind it, over adverbs and the bound
    /// of a number ("more than 30 guards").
    public Optional<NounGroup> object(VerbGroup verb) {
        if (verb.passive()) {
            return Optional.empty();
        }
        int at = verb.to();
        while (at < tokens().size() && isAdverb(at)) {
            at++;
        }
        return nounAt(Bounds.behind(tokens(), at))
                .filter(n -> n.from() >= verb.to())
                .filter(n -> !isDistance(n));
    }

    /// "exploded minutes apart", "died two hours later", not "attacked the farm two days ago".
    private boolean isDistance(NounGroup group) {
        return group.to() < tokens().size()
                && APART.contains(tokens().get(group.to()).lower())
                && tokens().subList(group.from(), group.head()).stream()
                        .noneMatch(token -> token.is("NOUN") || token.is("PROPN"));
    }

    /// Who did it, of a passive: "by …" in the same clause.
    public Optional<NounGroup> agent(VerbGroup verb) {
        for (int at = verb.to(); verb.passive() && at < tokens().size() - 1; at++) {
            Token token = tokens().get(at);
            if (token.lower().equals("by")) {
                int from = at + 1;
                return nounAt(from)
                        .map(it -> it.from() < from ? new NounGroup(from, it.to(), it.head()) : it);
            }
            boolean joined = tokens().get(at - 1).lower().equals("and") && at == verb.to() + 1;
            boolean clauseEnds = token.text().equals(";") || (verbAt(at).isPresent() && !joined);
            if (clauseEnds) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "have killed", "had been killed": done by then, be it once or often.
    public boolean isPerfect(VerbGroup verb) {
        return tokens().subList(verb.from(), verb.head()).stream()
                .anyMatch(token -> HAVING.contains(token.lower()));
    }

    /// The noun group with the groups that "of", "in", "from" … hang on it, to the left of `end`.
    public NounGroup withTail(NounGroup group, int end) {
        int to = group.to();
        while (to + 1 < end && tokens().get(to).is("ADP")) {
            Optional<NounGroup> next = nounAt(to + 1);
            if (next.isEmpty() || next.get().to() > end) {
                break;
            }
            to = next.get().to();
        }
        return new NounGroup(group.from(), to, group.head());
    }

    public Span span(NounGroup group) {
        return span(group.from(), group.to());
    }

    public Span span(VerbGroup group) {
        return span(group.from(), group.to());
    }

    /// The characters from one token to before another.
    public Span span(int from, int to) {
        return new Span(tokens().get(from).start(), tokens().get(to - 1).end());
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    private boolean isAdverb(int at) {
        return tokens().get(at).is("ADV") && !CLAUSES.contains(tokens().get(at).lower());
    }
}
