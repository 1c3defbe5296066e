package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// One text in two outlets, whole or as a part of a longer page: they are one independent origin.
/// `from` is the reprint.
final class ReprintOf implements DocumentRule {

    private static final double MOST = 0.5;
    private static final double INSIDE = 0.8;

    /// A shorter text stands in another by chance: a quotation, a formula of a police report.
    private static final int LEAST_SHINGLES = 30;

    @Override
    public String name() {
        return "reprint-of/1";
    }

    @Override
    public String says() {
        return "most of the body stands in another outlet's page; a wire credit is named";
    }

    @Override
    public Optional<Evidence> between(Profile one, Profile other, Overlap overlap) {
        boolean most = overlap.alike() >= MOST || overlap.contained() >= INSIDE;
        if (!most || Math.min(overlap.one(), overlap.other()) < LEAST_SHINGLES) {
            return Optional.empty();
        }
        Direction direction = WireCredit.direction(one, other);
        List<String> why = new ArrayList<>(List.of("body: " + overlap.inWords()));
        why.add(
                WireCredit.shared(one, other)
                        .map(agency -> "both credit " + agency)
                        .or(() -> WireCredit.named(one, other))
                        .orElse("no wire credit found"));
        why.add(direction.why());
        return Optional.of(
                new Evidence.Relates(
                        Link.Relation.REPRINT_OF,
                        direction.later().id(),
                        direction.earlier().id(),
                        name(),
                        Link.Certainty.COMPUTED,
                        why));
    }

    @Override
    public List<Example> examples() {
        String wire =
                """
                The bridge at Norvik was closed on Monday after shells fell on both banks, the town \
                council said.

                Two fishermen were hurt and taken to the hospital in Ostrava Bay, where doctors said \
                that they were out of danger by the evening. A ferry takes people across until the \
                bridge has been looked at by engineers, which may take the rest of the week.
                """;
        String longer =
                """
                In brief: the harbour master retires after thirty years, and the choir looks for \
                basses. The council meets again in a fortnight to talk about the price of parking \
                in the old town, which shopkeepers say has emptied their tills since spring began.
                """;
        return List.of(
                Example.hit("outlet: Ostrava Post\n" + wire, "outlet: The Lantern\n" + wire),
                Example.hit(
                        "outlet: Ostrava Post\n" + wire,
                        "outlet: The Lantern\n" + longer + "\n" + wire + "\n" + longer),
                Example.miss(
                        "outlet: Ostrava Post\n" + wire,
                        """
                        outlet: The Lantern
                        Shells fell on both banks of the river at Norvik on Monday. The \
                        mayor had the bridge closed at once, and two anglers who had sat \
                        below it were brought to a hospital with light wounds. Until the \
                        damage is known, people cross by boat.
                        """));
    }
}
