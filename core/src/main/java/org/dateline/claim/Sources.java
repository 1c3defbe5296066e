package org.dateline.claim;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.Span;
import org.dateline.text.NounGroup;
import org.dateline.text.Syntax;
import org.dateline.text.VerbGroup;

/// Which words of a passage name the source: before the verb, or behind it.
final class Sources {

    /// Words behind the name that may still tell who it is.
    private static final int LONGEST = 25;

    /// What hangs a place or a body on people: "officials in Orvane who".
    private static final Set<String> PLACING = Set.of("of", "in", "at", "from", "on", "near");

    private Sources() {}

    /// The subject with all that tells who it is, up to the verb.
    static Optional<Range> before(Passage passage, VerbGroup verb) {
        Syntax syntax = passage.syntax();
        Optional<NounGroup> subject = syntax.subject(verb);
        if (subject.isEmpty() || passage.quoted(subject.get().from())) {
            return Optional.empty();
        }
        int from = withPartner(passage, subject.get().from());
        int to = subject.get().to();
        boolean adjacent = isGap(passage, to, verb.from());
        return Optional.of(new Range(from, adjacent ? endBefore(passage, verb.from(), to) : to));
    }

    /// Whether what stands between subject and verb belongs to the subject: no other full verb.
    private static boolean isGap(Passage passage, int from, int to) {
        if (to < from || to - from > LONGEST) {
            return false;
        }
        return passage.syntax().verbs().stream()
                .filter(v -> v.from() >= from && v.to() <= to)
                .allMatch(v -> isRelative(passage, v) || v.form() != VerbGroup.Form.FINITE);
    }

    private static boolean isRelative(Passage passage, VerbGroup verb) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - 4); i--) {
            String word = passage.lower(i);
            if (word.equals("who") || word.equals("which") || word.equals("that")) {
                return true;
            }
        }
        return false;
    }

    /// Whom "who" stands for: the noun group before it, with the groups on which that one hangs.
    static Optional<Span> antecedent(Passage passage, int relative) {
        int end = passage.lower(relative - 1).equals(",") ? relative - 1 : relative;
        int from = end;
        int at = end - 1;
        Optional<NounGroup> group = passage.syntax().nounAt(at);
        while (group.isPresent()) {
            from = group.get().from();
            at = from - 2;
            boolean hangs = PLACING.contains(passage.lower(from - 1));
            group = hangs ? passage.syntax().nounAt(at) : Optional.empty();
        }
        return from < end ? Optional.of(passage.span(from, end)) : Optional.empty();
    }

    /// Leaves adverbs before the verb out; a closing comma stays, as it closes the apposition.
    private static int endBefore(Passage passage, int verb, int least) {
        int to = verb;
        while (to > least && passage.is(to - 1, "ADV")) {
            to--;
        }
        return Math.max(least, to);
    }

    /// "Baku and Ankara": the first of two when nothing but "and" stands between them.
    private static int withPartner(Passage passage, int from) {
        if (!passage.lower(from - 1).equals("and")) {
            return from;
        }
        Optional<NounGroup> first = passage.syntax().nounAt(from - 2);
        boolean opens =
                first.isPresent()
                        && (first.get().from() == 0 || passage.is(first.get().from() - 1, "PUNCT"));
        return opens ? first.get().from() : from;
    }

    /// The noun group that starts here, with what hangs on it and an apposition up to `limit`.
    static Optional<Range> from(Passage passage, int at, int limit) {
        Optional<NounGroup> group =
                passage.syntax().nounAt(at).filter(g -> g.from() == at && !passage.quoted(at));
        return group.map(g -> {
            int to = passage.syntax().withTail(g, limit).to();
            to = withCoordinate(passage, to, limit);
            return new Range(at, withApposition(passage, to, limit));
        });
    }

    private static int withCoordinate(Passage passage, int to, int limit) {
        if (!passage.lower(to).equals("and") || to + 1 >= limit) {
            return to;
        }
        Optional<NounGroup> next = passage.syntax().nounAt(to + 1);
        boolean verbFollows =
                next.isPresent() && passage.syntax().verbAt(next.get().to()).isPresent();
        return next.isPresent() && !verbFollows ? next.get().to() : to;
    }

    /// ", 34, a nurse who treated the wounded" up to the comma that closes it or the end.
    private static int withApposition(Passage passage, int to, int limit) {
        if (!passage.lower(to).equals(",") || to + 1 >= limit) {
            return to;
        }
        String next = passage.lower(to + 1);
        boolean tells =
                passage.is(to + 1, "DET")
                        || passage.is(to + 1, "NUM")
                        || passage.is(to + 1, "NOUN")
                        || passage.is(to + 1, "ADJ")
                        || next.equals("who")
                        || next.equals("which");
        if (!tells) {
            return to;
        }
        int end = to + 1;
        while (end < limit && end - to < LONGEST && !passage.quoted(end)) {
            boolean closes = passage.lower(end).equals(",") && !passage.is(end + 1, "DET");
            if (closes || passage.lower(end).equals(";") || passage.lower(end).equals(".")) {
                break;
            }
            end++;
        }
        return end;
    }
}
