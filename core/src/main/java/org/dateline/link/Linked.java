package org.dateline.link;

import java.util.List;
import org.dateline.model.Evidence;
import org.dateline.model.Link;

/// Makes links: open, and with the smaller id first where the relation has no direction.
final class Linked {

    private Linked() {}

    static Link of(Evidence.Relates relates) {
        return relates.relation().directed()
                ? open(
                        relates.relation(),
                        relates.from(),
                        relates.to(),
                        relates.rule(),
                        relates.certainty(),
                        relates.why())
                : undirected(
                        relates.relation(),
                        relates.from(),
                        relates.to(),
                        relates.rule(),
                        relates.certainty(),
                        relates.why());
    }

    /// A computed link that may not be turned around.
    static Link directed(
            Link.Relation relation, String from, String to, String rule, List<String> why) {
        return open(relation, from, to, rule, Link.Certainty.COMPUTED, why);
    }

    static Link undirected(
            Link.Relation relation,
            String one,
            String other,
            String rule,
            Link.Certainty certainty,
            List<String> why) {
        boolean inOrder = one.compareTo(other) <= 0;
        return open(relation, inOrder ? one : other, inOrder ? other : one, rule, certainty, why);
    }

    /// The same link with other ends, not yet reviewed there.
    static Link at(Link link, String from, String to) {
        return of(
                new Evidence.Relates(
                        link.type(), from, to, link.rule(), link.certainty(), link.why()));
    }

    static Link computed(Link link) {
        return new Link(
                link.type(),
                link.from(),
                link.to(),
                link.rule(),
                Link.Certainty.COMPUTED,
                link.why(),
                link.status());
    }

    private static Link open(
            Link.Relation relation,
            String from,
            String to,
            String rule,
            Link.Certainty certainty,
            List<String> why) {
        return new Link(relation, from, to, rule, certainty, why, Link.Status.OPEN);
    }
}
