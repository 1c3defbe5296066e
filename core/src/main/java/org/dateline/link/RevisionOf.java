package org.dateline.link;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// A later state of an article: one outlet, most of the body kept. `from` is the later one.
final class RevisionOf implements DocumentRule {

    private static final double KEPT = 0.5;
    private static final double LITTLE_CHANGED = 0.8;
    private static final double ALL_KEPT = 0.95;

    @Override
    public String name() {
        return "revision-of/1";
    }

    @Override
    public String says() {
        return "same outlet or none named, and most of the body was kept";
    }

    @Override
    public Optional<Evidence> between(Profile one, Profile other, Overlap overlap) {
        boolean known = one.outlet().same(other.outlet()) == Outlet.Same.YES;
        boolean stranger = one.outlet().same(other.outlet()) == Outlet.Same.NO;
        boolean added = overlap.contained() >= ALL_KEPT && overlap.alike() >= KEPT;
        if (stranger || (!added && overlap.alike() < (known ? KEPT : LITTLE_CHANGED))) {
            return Optional.empty();
        }
        Direction direction = Direction.of(one, other);
        return Optional.of(
                new Evidence.Relates(
                        Link.Relation.REVISION_OF,
                        direction.later().id(),
                        direction.earlier().id(),
                        name(),
                        Link.Certainty.COMPUTED,
                        List.of("body: " + overlap.inWords(), direction.why())));
    }

    @Override
    public List<Example> examples() {
        String body =
                """
                The bridge at Norvik was closed on Monday after shells fell on both banks, the town \
                council said.

                Two fishermen were hurt and taken to the hospital in Ostrava Bay, where doctors said \
                that they were out of danger by the evening. A ferry takes people across until the \
                bridge has been looked at by engineers, which may take the rest of the week.
                """;
        return List.of(
                Example.hit(body, body.replace("Two fishermen were hurt", "Three men were hurt")),
                Example.miss(
                        body,
                        """
                        The bridge at Norvik was closed on Monday. Trains will stop a mile short of \
                        it and buses take over, the railway told its customers, who have seen the \
                        line closed for repairs every summer since the flood.
                        """));
    }
}
