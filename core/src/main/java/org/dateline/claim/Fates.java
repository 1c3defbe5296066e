package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.Claim;
import org.dateline.model.Publication;
import org.dateline.model.Step;
import org.dateline.text.Folded;

/// Puts what became of a publication on the claims that it carried, and on nothing else.
final class Fates {

    private Fates() {}

    /// The publication with the claims that it carried.
    static Publication withClaims(Publication publication, List<Claim> claims) {
        if (!publication.claims().isEmpty()) {
            return publication;
        }
        List<String> ids =
                claims.stream()
                        .filter(c -> carried(publication, c, claims))
                        .map(Claim::id)
                        .toList();
        return new Publication(
                publication.id(),
                publication.span(),
                publication.by(),
                publication.medium(),
                publication.status(),
                ids);
    }

    /// The claim with the publication's fate on the carrier that it is, and nowhere else.
    static Claim marked(Claim claim, List<Publication> publications, List<Claim> all) {
        List<Step> chain = new ArrayList<>(claim.chain());
        for (Publication publication : publications) {
            boolean told = publication.claims().contains(claim.id());
            boolean other = !publication.claims().isEmpty() && !told;
            boolean embedded =
                    claim.form() == Claim.Form.POST && !onlyPost(publication, claim, all);
            if (!other && !embedded) {
                chain.replaceAll(step ->
                        isBy(publication, step) || (told && names(publication, step))
                                ? fate(publication, step)
                                : step);
            }
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

    private static boolean carried(Publication publication, Claim claim, List<Claim> all) {
        boolean told =
                claim.span().end() <= publication.span().start()
                        && claim.chain().stream().anyMatch(step -> isBy(publication, step));
        return told || onlyPost(publication, claim, all);
    }

    /// The post itself, embedded anywhere on the page: the only one of that account there, for of
    /// several nobody could tell which is gone.
    private static boolean onlyPost(Publication publication, Claim claim, List<Claim> all) {
        return claim.form() == Claim.Form.POST
                && all.stream()
                        .filter(c -> c.form() == Claim.Form.POST)
                        .filter(c -> c.chain().stream().anyMatch(s -> isBy(publication, s)))
                        .map(Claim::id)
                        .toList()
                        .equals(List.of(claim.id()));
    }

    /// A carrier of that name; or the speaker, where it is the speaker's own and of that medium.
    private static boolean isBy(Publication publication, Step step) {
        boolean own =
                step.part() == Step.Part.SPEAKER
                        && step.medium().filter(m -> isSame(publication, m)).isPresent();
        return names(publication, step) && (step.part() == Step.Part.CARRIER || own);
    }

    private static boolean names(Publication publication, Step step) {
        return step.part() != Step.Part.PUBLISHER
                && step.name().filter(n -> isSame(n, publication.by())).isPresent();
    }

    /// A tweet is a post, and a post may be a tweet.
    private static boolean isSame(Publication publication, String medium) {
        return medium.equals(publication.medium()) || publication.medium().equals("post");
    }

    /// "Orvania's Interior Ministry", or "the Interior Ministry", is the "Interior Ministry of
    /// Orvania"; one word alone is too little.
    private static boolean isSame(String one, String other) {
        SortedSet<String> a = words(one);
        SortedSet<String> b = words(other);
        return a.equals(b)
                || (Math.min(a.size(), b.size()) > 1 && (a.containsAll(b) || b.containsAll(a)));
    }

    private static SortedSet<String> words(String name) {
        SortedSet<String> out = new TreeSet<>();
        for (String word : Folded.of(name).toLowerCase(Locale.ROOT).split(" ", -1)) {
            String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            if (!bare.equals("of") && !bare.equals("the")) {
                out.add(bare);
            }
        }
        return out;
    }
}
