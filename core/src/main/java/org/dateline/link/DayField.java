package org.dateline.link;

import java.time.LocalDate;
import java.util.Optional;

/// The same day speaks for one incident, days apart speak hard against it. Where a text gives no
/// day, its date of publication is a weak sign.
final class DayField implements IncidentField {

    /// Midnight, time zones and "overnight" move a day by one.
    private static final int FUZZ = 1;

    /// Reports of an incident rarely begin later than this.
    private static final int NEWS = 3;

    private static final int SHORT = 3;

    @Override
    public Says compare(Happening one, Happening other) {
        if (one.days().isPresent() && other.days().isPresent()) {
            return days(one.days().get(), other.days().get());
        }
        return published(one.published(), other.published());
    }

    private static Says days(Days a, Days b) {
        if (a.beyond(FUZZ, b)) {
            return new Says.Against(a.from() + " is not " + b.from());
        }
        if (a.apart(b) > 0) {
            return IncidentField.nothing();
        }
        if (a.one() && b.one()) {
            return new Says.For(a.from().equals(b.from()) ? 3 : 2, "same day: " + a.from());
        }
        return a.length() <= SHORT && b.length() <= SHORT
                ? new Says.For(1, "days overlap")
                : IncidentField.nothing();
    }

    private static Says published(Optional<LocalDate> a, Optional<LocalDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return IncidentField.nothing();
        }
        Days one = new Days(a.get(), a.get(), true);
        Days other = new Days(b.get(), b.get(), true);
        return one.apart(other) <= NEWS
                ? new Says.For(1, "published within " + NEWS + " days")
                : IncidentField.nothing();
    }
}
