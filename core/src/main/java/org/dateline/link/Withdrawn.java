package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Evidence;
import org.dateline.model.Link;
import org.dateline.model.Publication;

/// A post or article of others that the page reports as gone, and each claim that it carried.
///
/// It is a fact about the publication: the claim is not taken back by anybody.
final class Withdrawn implements FindingRule {

    @Override
    public String name() {
        return "withdrawn/1";
    }

    @Override
    public String says() {
        return "a publication is reported deleted; nothing is said of its claims' truth";
    }

    @Override
    public List<Evidence> between(Profile one, Profile other) {
        List<Evidence> out = new ArrayList<>();
        if (!one.equals(other)) {
            return out;
        }
        for (Publication publication : one.reading().publications()) {
            if (publication.status().filter(s -> !s.endsWith("corrected")).isPresent()) {
                publication.claims().stream()
                        .filter(one.ids()::has)
                        .forEach(claim -> out.add(gone(one, publication, claim)));
            }
        }
        return out;
    }

    private Evidence gone(Profile one, Publication publication, String claim) {
        String why =
                "%s, %s: %s"
                        .formatted(
                                publication.by(),
                                publication.medium(),
                                publication.status().orElse("?"));
        return new Evidence.Relates(
                Link.Relation.WITHDRAWN,
                one.id(publication.id()),
                one.id(claim),
                name(),
                Link.Certainty.COMPUTED,
                List.of(why, "reported, not observed; the claim is not retracted"));
    }

    @Override
    public List<Example> examples() {
        String claim = "The fleet {c1 Admiral Voss|has sunk two cutters}, Harbour Radio wrote. ";
        return List.of(
                Example.hit(
                        claim + "{p1 Harbour Radio post deleted c1|The post was later deleted}.",
                        ""),
                Example.miss(claim + "{p1 Harbour Radio post - c1|The post} was much shared.", ""));
    }
}
