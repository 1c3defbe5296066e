package org.dateline.text;

import java.util.Optional;
import java.util.Set;
import org.dateline.text.VerbGroup.Form;

/// Finds the subject to the left of a verb: over adverbs, over what hangs on the noun, and over an
/// apposition between commas.
final class Subjects {

    /// An apposition longer than this is taken for a clause of its own.
    private static final int LONGEST_APPOSITION = 30;

    private static final Set<String> MARKS = Set.of(",", ")", "-", "--", "\u2013", "\u2014");

    /// Verbs by their form, prepositions by their use: "details regarding the raid".
    private static final Set<String> ABOUT =
            Set.of("regarding", "concerning", "following", "including", "involving", "according");

    /// "told reporters after the mayor was killed": what stands behind is a clause of its own.
    private static final Set<String> CLAUSES = Set.of("after", "before", "since", "until");

    private static final Set<String> MET = Set.of("on", "at", "against");

    private static final Set<String> WHO = Set.of("who", "which", "that");

    private Subjects() {}

    static Optional<NounGroup> of(Syntax syntax, VerbGroup verb) {
        int before = leftOfAdverbs(syntax, verb.from() - 1);
        if (before < 0) {
            return Optional.empty();
        }
        Token token = syntax.tokens().get(before);
        boolean being = syntax.tokens().get(verb.from()).lower().equals("being");
        boolean shared = being || token.is("CCONJ") || verb.form() != Form.FINITE;
        Optional<VerbGroup> doing =
                syntax.verbAt(before).filter(it -> it.form() == Form.PARTICIPLE);
        if (verb.form() == Form.INFINITIVE && doing.isPresent()) {
            return of(syntax, doing.get());
        }
        if (shared && !endsNoun(syntax, before)) {
            return previous(syntax, verb).flatMap(v -> of(syntax, v));
        }
        if (verb.form() == Form.INFINITIVE) {
            return Optional.empty();
        }
        if (verb.form() == Form.PARTICIPLE && isMet(syntax, before)) {
            return syntax.nounAt(before);
        }
        if (closesApposition(token)) {
            int open = opening(syntax, before);
            return open <= 0 ? Optional.empty() : first(syntax, open - 1);
        }
        return first(syntax, verb.passive() ? leftOfClause(syntax, before) : before);
    }

    private static boolean closesApposition(Token token) {
        return MARKS.contains(token.text());
    }

    private static boolean endsNoun(Syntax syntax, int at) {
        return syntax.nounAt(at).isPresent();
    }

    /// "fired on marchers trying to pass": the marchers try.
    private static boolean isMet(Syntax syntax, int at) {
        int from = syntax.nounAt(at).map(NounGroup::from).orElse(0);
        return from > 0 && MET.contains(syntax.tokens().get(from - 1).lower());
    }

    private static Optional<VerbGroup> previous(Syntax syntax, VerbGroup verb) {
        VerbGroup last = null;
        for (VerbGroup other : syntax.verbs()) {
            if (other.to() <= verb.from() && other.form() == Form.FINITE) {
                last = other;
            }
        }
        return Optional.ofNullable(last);
    }

    private static int leftOfAdverbs(Syntax syntax, int at) {
        int left = at;
        while (left >= 0 && syntax.tokens().get(left).is("ADV")) {
            left--;
        }
        return left;
    }

    /// The first group of the chain "officials of the ministry in Rome" that ends here.
    private static Optional<NounGroup> first(Syntax syntax, int end) {
        Optional<NounGroup> found = syntax.nounAt(end);
        while (found.isPresent()) {
            int before = leftOfDoing(syntax, found.get().from() - 1);
            boolean doing = before < found.get().from() - 1;
            boolean hangs = before > 0 && leads(syntax.tokens().get(before));
            Optional<NounGroup> owner =
                    doing
                            ? syntax.nounAt(before)
                            : hangs
                                    ? syntax.nounAt(
                                            leftOfQuality(
                                                    syntax, leftOfBracket(syntax, before - 1)))
                                    : Optional.empty();
            if (owner.isEmpty()) {
                return found;
            }
            found = owner;
        }
        return found;
    }

    /// "men armed with rifles", "troops loyal to the mayor": the noun that the quality is said of.
    private static int leftOfQuality(Syntax syntax, int at) {
        boolean quality = syntax.tokens().get(at).is("ADJ") && at > 0;
        return quality && !endsNoun(syntax, at) && endsNoun(syntax, at - 1) ? at - 1 : at;
    }

    /// "the Army of the North (AN) of Vestria": what stands before a short name in brackets.
    private static int leftOfBracket(Syntax syntax, int at) {
        boolean closes = syntax.tokens().get(at).text().equals(")");
        int open = closes ? opening(syntax, at) : -1;
        return open > 0 ? open - 1 : at;
    }

    /// "the man who tried to stop them was shot": the token before a clause that hangs on a noun
    /// and ends with a pronoun, or the given one.
    private static int leftOfClause(Syntax syntax, int at) {
        int left = syntax.tokens().get(at).is("PRON") ? at - 1 : -1;
        Optional<VerbGroup> verb = syntax.verbAt(left);
        while (verb.filter(v -> v.form() == Form.INFINITIVE).isPresent()) {
            left = verb.get().from() - 1;
            verb = syntax.verbAt(left);
        }
        int who = verb.map(v -> v.from() - 1).orElse(0);
        boolean hangs = who > 0 && WHO.contains(syntax.tokens().get(who).lower());
        return hangs && endsNoun(syntax, who - 1) ? who - 1 : at;
    }

    /// "two officers chasing the gunman", "men planning to attack a base": the token before what
    /// somebody was doing meanwhile, or the given one.
    private static int leftOfDoing(Syntax syntax, int at) {
        Optional<VerbGroup> done = at > 1 ? reduced(syntax, at) : Optional.empty();
        if (done.isPresent()) {
            return done.get().from() - 1;
        }
        Optional<VerbGroup> verb = syntax.verbAt(at);
        int left = at;
        while (verb.filter(v -> v.form() == Form.INFINITIVE || isDoing(syntax, v)).isPresent()) {
            left = verb.get().from() - 1;
            if (isDoing(syntax, verb.get()) && endsNoun(syntax, left)) {
                return left;
            }
            left = syntax.nounAt(left).map(NounGroup::from).orElse(left + 1) - 1;
            verb = syntax.verbAt(left);
        }
        return at;
    }

    /// "a bomb attached to a bus", "a lorry packed with sand": what was done to it before, between
    /// a noun and the preposition at a token.
    private static Optional<VerbGroup> reduced(Syntax syntax, int at) {
        return syntax.verbAt(at - 1)
                .filter(verb -> syntax.tokens().get(at).is("ADP"))
                .filter(verb -> verb.to() == verb.from() + 1)
                .filter(verb -> syntax.tokens().get(verb.from()).lower().endsWith("ed"))
                .filter(verb -> verb.from() > 0 && endsNoun(syntax, verb.from() - 1));
    }

    private static boolean isDoing(Syntax syntax, VerbGroup verb) {
        String word = syntax.tokens().get(verb.from()).lower();
        return (verb.form() == Form.PARTICIPLE || word.endsWith("ing")) && !ABOUT.contains(word);
    }

    private static boolean leads(Token token) {
        return (token.is("ADP") && !CLAUSES.contains(token.lower())) || token.lower().equals("to");
    }

    /// The comma, dash or bracket that opens what this one closes.
    private static int opening(Syntax syntax, int close) {
        String mark = syntax.tokens().get(close).text();
        String open = mark.equals(")") ? "(" : mark;
        for (int i = close - 1; i > Math.max(0, close - LONGEST_APPOSITION); i--) {
            if (syntax.tokens().get(i).text().equals(open)) {
                return i;
            }
        }
        return -1;
    }
}
