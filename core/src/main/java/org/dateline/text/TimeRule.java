package org.dateline.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads one kind of time expression that begins at word `i`.
interface TimeRule {

    /// All kinds, in the order in which they are tried at a word.
    List<TimeRule> ALL =
            List.of(
                    new SinceTime(),
                    new RangeTime(),
                    new NumericTime(),
                    new CalendarTime(),
                    new WeekdayTime(),
                    new RelativeTime(),
                    new AgoTime(),
                    new PeriodTime(),
                    new WeekendTime(),
                    new ClockTime(),
                    new PartTime());

    Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor);
}
