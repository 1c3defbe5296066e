package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Name;
import org.dateline.model.Publication;
import org.dateline.name.Names;
import org.dateline.text.NounGroup;
import org.dateline.text.VerbGroup;

/// Publications of others of which the page says what became of them: "The channel's tweet was
/// deleted". A fact about that publication; whoever spoke in it has taken nothing back.
final class Withdrawals {

    private static final int OBJECT_WITHIN = 10;

    private final Names names;
    private final Carriers carriers;
    private final List<Publication> out = new ArrayList<>();

    private Withdrawals(Names names, Carriers carriers) {
        this.names = names;
        this.carriers = carriers;
    }

    static List<Publication> find(List<Passage> passages, Names names, Carriers carriers) {
        Withdrawals withdrawals = new Withdrawals(names, carriers);
        for (Passage passage : passages) {
            for (VerbGroup verb : passage.verbs()) {
                withdrawals.read(passage, verb);
            }
        }
        return withdrawals.out;
    }

    /// Only what has happened: not what somebody is asked to delete, should or did not.
    private void read(Passage passage, VerbGroup verb) {
        boolean told =
                !passage.quoted(verb.head())
                        && !verb.negated()
                        && !verb.modal()
                        && verb.form() != VerbGroup.Form.INFINITIVE;
        Optional<String> fate = told ? fate(passage, verb) : Optional.empty();
        fate.flatMap(f -> publication(passage, verb, f)).ifPresent(out::add);
    }

    private static Optional<String> fate(Passage passage, VerbGroup verb) {
        if (MediaWords.isTaken(passage.lower(verb.head()))) {
            boolean down = false;
            for (int i = verb.to(); i < verb.to() + 4; i++) {
                down |= passage.lower(i).equals("down");
            }
            return down ? Optional.of("deleted") : Optional.empty();
        }
        Optional<String> corrected =
                passage.syntax()
                        .object(verb)
                        .filter(g -> MediaWords.isRelease(passage.lower(verb.head())))
                        .flatMap(g -> MediaWords.correction(passage.lower(g.head())));
        return corrected.or(() -> MediaWords.withdrawn(passage.lower(verb.head())));
    }

    private Optional<Publication> publication(Passage passage, VerbGroup verb, String fate) {
        boolean behind = !verb.passive();
        int from = behind ? verb.to() : 0;
        int to = behind ? Math.min(passage.size(), verb.to() + OBJECT_WITHIN) : verb.from();
        for (int i = to - 1; i >= from; i--) {
            if (MediaWords.isPosted(passage.lower(i)) && !passage.quoted(i)) {
                return of(passage, verb, i, fate);
            }
        }
        return Optional.empty();
    }

    private Optional<Publication> of(Passage passage, VerbGroup verb, int word, String fate) {
        String medium = MediaWords.medium(passage.lower(word)).orElse(passage.lower(word));
        Optional<String> named = owner(passage, verb, word).map(Name::name);
        Optional<Carriers.Carried> before =
                named.isEmpty() && mayPointBack(passage, verb)
                        ? carriers.before(passage.span(0, verb.to()), medium)
                        : Optional.empty();
        Optional<String> by = named.or(() -> before.map(Carriers.Carried::by));
        return by.map(name ->
                new Publication(
                        "p" + (out.size() + 1),
                        passage.span(0, passage.lastEnd()),
                        name,
                        medium,
                        Optional.of("reported " + fate),
                        before.map(b -> List.of(b.claim())).orElse(List.of())));
    }

    /// Whose it is: named before the word ("the channel's tweet"), who deletes it, by whom it was.
    private Optional<Name> owner(Passage passage, VerbGroup verb, int word) {
        int start = Math.max(0, word - 8);
        Optional<Name> before = names.lastInside(passage.span(start, word + 1));
        return before.or(() -> verb.passive() ? agent(passage, verb) : subject(passage, verb));
    }

    private Optional<Name> subject(Passage passage, VerbGroup verb) {
        return Sources.before(passage, verb).flatMap(s -> names.at(passage.span(s.from(), s.to())));
    }

    private Optional<Name> agent(Passage passage, VerbGroup verb) {
        return passage.syntax()
                .agent(verb)
                .filter(g -> !MediaWords.isNetwork(passage.lower(g.head())))
                .flatMap(g -> names.lastInside(passage.syntax().span(g)));
    }

    /// "The post was deleted", "It deleted the post", "The newspaper retracted the report".
    private static boolean mayPointBack(Passage passage, VerbGroup verb) {
        Optional<NounGroup> subject = passage.syntax().subject(verb);
        return verb.passive()
                || subject.filter(g -> passage.is(g.head(), "PRON")).isPresent()
                || subject.filter(g -> MediaWords.isOutlet(passage.lower(g.head()))).isPresent();
    }
}
