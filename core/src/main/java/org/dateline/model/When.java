package org.dateline.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/// A time as the text gives it, with its precision. Local time, both ends inclusive.
///
/// `span` is absent where the time comes from context and no words say it.
public sealed interface When {

    Optional<Span> span();

    Precision precision();

    /// Whether it is a week, a month or a year, in which a thing may have been done at once: "last
    /// week", "in October", "in 2019", not "since Friday".
    default boolean isOfCalendar() {
        return switch (precision()) {
            case WEEK, MONTH -> true;
            case RANGE -> this instanceof Between days && days.isYear();
            case MINUTE, HOUR, PART_OF_DAY, DAY -> false;
        };
    }

    /// A minute or an hour of one day.
    record At(Optional<Span> span, LocalDateTime moment, Precision precision) implements When {}

    /// One day or several; a night has the day on which it begins.
    record Between(Optional<Span> span, LocalDate from, LocalDate to, Precision precision)
            implements When {
        public Between {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("no such time: " + from + " to " + to);
            }
        }

        private boolean isYear() {
            return from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1));
        }
    }

    /// Words of time that cannot be put on the calendar: no anchor, or too vague.
    record Unclear(Optional<Span> span, Precision precision) implements When {}

    enum Precision {
        MINUTE,
        HOUR,
        PART_OF_DAY,
        DAY,
        RANGE,
        WEEK,
        MONTH;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
