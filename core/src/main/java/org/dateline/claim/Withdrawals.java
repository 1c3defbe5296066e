package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Name;
import org.dateline.model.Publication;
import org.dateline.model.Step;
import org.dateline.name.Names;
import org.dateline.text.VerbGroup;

/// Publications of others of which the page says what became of them: "The channel's tweet was
/// deleted". A fact about that publication; whoever spoke in it has taken nothing back.
final class Withdrawals {

    private Withdrawals() {}

    static List<Publication> find(List<Passage> passages, Names names) {
        List<Publication> out = new ArrayList<>();
        for (Passage passage : passages) {
            for (VerbGroup verb : passage.verbs()) {
                boolean free = !passage.quoted(verb.head()) && !verb.negated();
                Optional<String> fate = MediaWords.withdrawn(passage.lower(verb.head()));
                if (free && fate.isPresent()) {
                    publication(passage, verb, fate.get(), names, out.size() + 1)
                            .ifPresent(out::add);
                }
            }
        }
        return out;
    }

    private static Optional<Publication> publication(
            Passage passage, VerbGroup verb, String fate, Names names, int number) {
        int from = verb.passive() ? 0 : verb.to();
        int to = verb.passive() ? verb.from() : Math.min(passage.size(), verb.to() + 10);
        for (int i = to - 1; i >= from; i--) {
            if (MediaWords.isPosted(passage.lower(i)) && !passage.quoted(i)) {
                Optional<Name> by = owner(passage, verb, i, names);
                String medium = MediaWords.medium(passage.lower(i)).orElse(passage.lower(i));
                return by.map(name ->
                        new Publication(
                                "p" + number,
                                passage.span(0, passage.lastEnd()),
                                name.name(),
                                medium,
                                Optional.of("reported " + fate),
                                List.of()));
            }
        }
        return Optional.empty();
    }

    /// Whose it is: named before the word ("the channel's tweet"), or who deletes it.
    private static Optional<Name> owner(Passage passage, VerbGroup verb, int word, Names names) {
        int start = Math.max(0, word - 8);
        Optional<Name> before = names.lastInside(passage.span(start, word + 1));
        return before.or(() ->
                Sources.before(passage, verb)
                        .filter(s -> !verb.passive())
                        .flatMap(s -> names.at(passage.span(s.from(), s.to()))));
    }

    /// The publication with the claims that it carried.
    static Publication withClaims(Publication publication, List<Claim> claims) {
        List<String> ids =
                claims.stream().filter(c -> carried(publication, c)).map(Claim::id).toList();
        return new Publication(
                publication.id(),
                publication.span(),
                publication.by(),
                publication.medium(),
                publication.status(),
                ids);
    }

    /// The claim with the publication's fate on the carrier that it is, and nowhere else.
    static Claim marked(Claim claim, List<Publication> publications) {
        List<Step> chain = new ArrayList<>(claim.chain());
        for (Publication publication : publications) {
            chain.replaceAll(step -> isBy(publication, step) ? fate(publication, step) : step);
        }
        return new Claim(
                claim.id(),
                claim.form(),
                claim.modality(),
                claim.content(),
                claim.cue(),
                claim.source(),
                chain,
                claim.media(),
                claim.said());
    }

    private static Step fate(Publication publication, Step step) {
        return new Step(
                step.part(), step.name(), Optional.of(publication.medium()), publication.status());
    }

    private static boolean carried(Publication publication, Claim claim) {
        return claim.span().end() <= publication.span().start()
                && claim.chain().stream().anyMatch(step -> isBy(publication, step));
    }

    /// A carrier of that name; or the speaker, where it is the speaker's own and of that medium.
    private static boolean isBy(Publication publication, Step step) {
        boolean named = step.name().filter(publication.by()::equals).isPresent();
        boolean own =
                step.part() == Step.Part.SPEAKER
                        && step.medium().filter(publication.medium()::equals).isPresent();
        return named && (step.part() == Step.Part.CARRIER || own);
    }
}
