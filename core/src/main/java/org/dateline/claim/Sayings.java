package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.name.PeopleWords;
import org.dateline.text.VerbGroup;

/// Finds the attributions of one passage, the outermost only, in the order of their cues.
///
/// What stands behind its words ("…," he said) holds all before it, so it is looked for first; the
/// rest goes from left to right and leaves out whatever an earlier one holds.
final class Sayings {

    private final Passage passage;
    private final Parenthetical parenthetical;
    private final List<Draft> found = new ArrayList<>();

    private Sayings(Passage passage) {
        this.passage = passage;
        parenthetical = new Parenthetical(passage);
    }

    static List<Draft> find(Passage passage) {
        Sayings sayings = new Sayings(passage);
        sayings.found.addAll(Quoting.find(passage));
        According.find(passage).forEach(draft -> sayings.found.add(sayings.carried(draft)));
        ColonSaying.of(passage).ifPresent(sayings.found::add);
        SignedQuote.of(passage).ifPresent(sayings.found::add);
        sayings.behind();
        sayings.before();
        sayings.found.sort((a, b) -> Integer.compare(first(a), first(b)));
        return sayings.found;
    }

    private static int first(Draft draft) {
        return draft.content().stream().mapToInt(Range::from).min().orElse(0);
    }

    /// "A has declared victory, according to broadcaster B", "A said so, broadcaster B reported":
    /// A's claim, carried by B. So is “…,” A wrote, according to whomever.
    private Draft carried(Draft draft) {
        Range source = draft.source().orElseThrow();
        Range content = draft.content().getFirst();
        Optional<VerbGroup> first =
                passage.verbs().stream()
                        .filter(v -> content.contains(v.head()) && !passage.quoted(v.head()))
                        .filter(v -> v.form() == VerbGroup.Form.FINITE)
                        .findFirst();
        return first.flatMap(v ->
                        namesOutlet(source)
                                ? direct(v, content.to())
                                : passage.quoted(content.from())
                                        ? parenthetical(v)
                                        : Optional.empty())
                .filter(inner -> !isRelative(inner))
                .map(inner -> inner.carriedBy(Optional.of(source)))
                .orElse(draft);
    }

    private boolean isRelative(Draft draft) {
        return draft.source()
                .filter(s -> PeopleWords.isRelative(passage.lower(s.from())))
                .isPresent();
    }

    private Optional<Draft> parenthetical(VerbGroup verb) {
        return SayingVerbs.of(passage.lower(verb.head()))
                .flatMap(saying -> parenthetical.of(verb, saying));
    }

    private boolean namesOutlet(Range words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (MediaWords.isOutlet(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private void behind() {
        for (VerbGroup verb : passage.verbs().reversed()) {
            if (isFree(verb)) {
                parenthetical(verb).map(this::carried).ifPresent(found::add);
            }
        }
    }

    private void before() {
        for (VerbGroup verb : passage.verbs()) {
            if (isFree(verb)) {
                Raising.of(passage, verb)
                        .or(() -> Showing.of(passage, verb))
                        .or(() -> direct(verb, limitAfter(verb.to())))
                        .ifPresent(found::add);
            }
        }
    }

    private boolean isFree(VerbGroup verb) {
        return !passage.quoted(verb.head()) && found.stream().noneMatch(d -> d.holds(verb.head()));
    }

    private Optional<Draft> direct(VerbGroup verb, int limit) {
        Optional<SayingVerb> saying = SayingVerbs.of(passage.lower(verb.head()));
        if (saying.isEmpty()) {
            return Optional.empty();
        }
        Optional<Range> source = source(verb);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        if (verb.passive()) {
            return PassiveSaying.of(passage, verb, saying.get(), limit);
        }
        return Complement.of(passage, verb, saying.get(), limit)
                .map(c -> draft(verb, c, source.get(), saying.get()));
    }

    private Draft draft(VerbGroup verb, Complement said, Range source, SayingVerb saying) {
        return Draft.of(
                passage,
                List.of(said.content()),
                new Range(verb.from(), said.cueEnd()),
                source,
                saying.modality());
    }

    /// The verb's own subject, or, of "…, adding that", the source of the saying before it.
    private Optional<Range> source(VerbGroup verb) {
        boolean own = verb.form() == VerbGroup.Form.FINITE && !passage.is(verb.from() - 1, "CCONJ");
        Optional<Range> before =
                found.stream()
                        .filter(d -> d.cue().filter(c -> c.to() <= verb.from()).isPresent())
                        .reduce((a, b) -> cueOf(a) > cueOf(b) ? a : b)
                        .flatMap(Draft::source);
        return own ? Sources.before(passage, verb) : before.or(() -> Sources.before(passage, verb));
    }

    private static int cueOf(Draft draft) {
        return draft.cue().map(Range::from).orElse(-1);
    }

    /// Content ends where a saying that was found before begins.
    private int limitAfter(int token) {
        int limit = passage.lastEnd();
        for (Draft draft : found) {
            int start = Math.min(first(draft), draft.source().map(Range::from).orElse(limit));
            if (start >= token) {
                limit = Math.min(limit, start);
            }
        }
        return limit;
    }
}
