package org.dateline.model;

import java.util.List;
import java.util.Locale;

/// How one record stands to another, with the rule that says so and its reasons.
///
/// `from` and `to` are record ids. A link without a direction has the smaller id in `from`.
public record Link(
        Relation type,
        String from,
        String to,
        String rule,
        Certainty certainty,
        List<String> why,
        Status status)
        implements Comparable<Link> {

    public Link {
        why = List.copyOf(why);
    }

    /// What a review names: it outlives a better rule, because only the relation and its ends make
    /// it.
    public String id() {
        String ends = "l\n" + type.code() + "\n" + from + "\n" + to;
        return "l" + Sha256.of(ends).hex().substring(0, 16);
    }

    public Link status(Status other) {
        return new Link(type, from, to, rule, certainty, why, other);
    }

    /// Whether it counts: nobody rejected it, and it is more than a suggestion or was accepted.
    public boolean holds() {
        return status == Status.ACCEPTED
                || (status == Status.OPEN && certainty != Certainty.SUGGESTED);
    }

    @Override
    public int compareTo(Link other) {
        int byType = type.compareTo(other.type);
        int byFrom = byType != 0 ? byType : from.compareTo(other.from);
        return byFrom != 0 ? byFrom : to.compareTo(other.to);
    }

    /// The relations of the contract.
    public enum Relation {
        SAME_BYTES(false),
        SAME_TEXT(false),
        SAME_ARTICLE(false),
        REVISION_OF(true),
        REPRINT_OF(true),
        SAME_STORY(false),
        SAME_INCIDENT(false),
        REPEATS(true),
        CORROBORATES(false),
        REFINES(true),
        UPDATES(true),
        CONTRADICTS(false),
        DISPUTES(true),
        WITHDRAWN(true),
        RETRACTS(true),
        ENDS(true),
        VIOLATES(true);

        private final boolean directed;

        Relation(boolean directed) {
            this.directed = directed;
        }

        /// Whether `from` and `to` may not be swapped.
        public boolean directed() {
            return directed;
        }

        /// Whether its ends are captures of one article.
        public boolean joinsCaptures() {
            return compareTo(REVISION_OF) <= 0;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How sure: it follows from the bytes, from a rule over findings, or is for a person.
    public enum Certainty {
        CERTAIN,
        COMPUTED,
        SUGGESTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What people decided.
    public enum Status {
        OPEN,
        ACCEPTED,
        REJECTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
