package org.dateline.model;

import java.util.Locale;
import java.util.Optional;

/// A number of people or things: what is measured, of whom, how many, over what, said by whom.
///
/// `incident` is the id of the incident that the figure belongs to; a cumulative total has none.
public record Figure(
        String id,
        Span span,
        Measure measure,
        Optional<String> of,
        Quantity quantity,
        Scope scope,
        Optional<When> asOf,
        Said saidBy,
        Optional<String> incident) {

    /// The same with another number.
    public Figure quantity(Quantity quantity) {
        return new Figure(id, span, measure, of, quantity, scope, asOf, saidBy, incident);
    }

    public Figure incident(String id) {
        return new Figure(
                this.id, span, measure, of, quantity, scope, asOf, saidBy, Optional.of(id));
    }

    public enum Measure {
        KILLED,
        WOUNDED,
        MISSING,
        CAPTURED,
        DISPLACED,
        DESTROYED,
        SHARE_DESTROYED,
        SHARE_POPULATION,
        COUNT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public enum Scope {
        INCIDENT,
        PERIOD,
        WAR,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
