package org.dateline.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.model.When;

/// The days that something may have happened on, both inclusive. `one` when the text means a single
/// day, even if it cannot say which.
///
/// `said` when it is the day of a saying: "…, she said on Tuesday" is often the day itself, and as
/// often one behind it, so that it tells two reports apart from none.
record Days(LocalDate from, LocalDate to, boolean one, boolean said) {

    Days(LocalDate from, LocalDate to, boolean one) {
        this(from, to, one, false);
    }

    /// The same, of a saying.
    Days ofSaying() {
        return new Days(from, to, one, true);
    }

    static Optional<Days> of(When when) {
        return switch (when) {
            case When.At at ->
                    Optional.of(
                            new Days(at.moment().toLocalDate(), at.moment().toLocalDate(), true));
            case When.Between between ->
                    Optional.of(
                            new Days(
                                    between.from(),
                                    between.to(),
                                    between.precision().compareTo(When.Precision.DAY) <= 0));
            case When.Unclear unclear -> Optional.empty();
        };
    }

    boolean meets(Days other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /// Whether both are days of what happened, and more than so many lie between them.
    boolean beyond(int fuzz, Days other) {
        return !said && !other.said && apart(other) > fuzz;
    }

    /// Days between the two, 0 where they meet.
    long apart(Days other) {
        if (meets(other)) {
            return 0;
        }
        return from.isAfter(other.to)
                ? ChronoUnit.DAYS.between(other.to, from)
                : ChronoUnit.DAYS.between(to, other.from);
    }

    long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
