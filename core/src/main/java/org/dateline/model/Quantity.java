package org.dateline.model;

import java.util.Locale;
import java.util.OptionalDouble;

/// An interval with a qualifier. An empty end is open or unknown, never zero.
///
/// "at least 46" is `[46, ∞)`; "several" is vague; "numbers have yet to be reported" is unknown. A
/// percentage is 40, not 0.4.
public record Quantity(OptionalDouble low, OptionalDouble high, Qualifier qualifier) {

    public Quantity {
        if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            throw new IllegalArgumentException("no such interval: " + low + " to " + high);
        }
    }

    public static Quantity exactly(double n) {
        return new Quantity(OptionalDouble.of(n), OptionalDouble.of(n), Qualifier.EXACT);
    }

    public enum Qualifier {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        VAGUE,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
