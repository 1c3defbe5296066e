package org.dateline.link;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// Two captures of one article: after the anatomy their bodies are the same, whatever else the
/// pages show around them.
final class SameArticle implements DocumentRule {

    /// A stray word that one capture garbled does not make a revision.
    private static final double ALL = 0.97;

    @Override
    public String name() {
        return "same-article/1";
    }

    @Override
    public String says() {
        return "same outlet or none named, and the bodies are the same";
    }

    @Override
    public Optional<Evidence> between(Profile one, Profile other, Overlap overlap) {
        if (one.outlet().same(other.outlet()) == Outlet.Same.NO || overlap.alike() < ALL) {
            return Optional.empty();
        }
        boolean whole = overlap.shared() == overlap.one() && overlap.one() == overlap.other();
        return Optional.of(
                new Evidence.Relates(
                        Link.Relation.SAME_ARTICLE,
                        one.id(),
                        other.id(),
                        name(),
                        whole ? Link.Certainty.CERTAIN : Link.Certainty.COMPUTED,
                        List.of("body: " + overlap.inWords())));
    }

    @Override
    public List<Example> examples() {
        String body =
                """
                The bridge at Norvik was closed on Monday after shells fell on both banks, the town \
                council said.

                Two fishermen were hurt and taken to the hospital in Ostrava Bay, where doctors said \
                that they were out of danger by the evening.
                """;
        return List.of(
                Example.hit(body, "[title] Norvik Bridge Closed\n" + body),
                Example.miss(
                        body, body.replace("Two fishermen were hurt", "Nobody at all was hurt")));
    }
}
