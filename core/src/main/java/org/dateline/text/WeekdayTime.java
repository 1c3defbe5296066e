package org.dateline.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.dateline.model.When.Precision;

/// "Wednesday", "last Monday", "next Friday", "Saturday, October 7".
///
/// A report in the past tense means the last such day on or before its own; "last" never its own.
final class WeekdayTime implements TimeRule {

    private final CalendarTime calendar = new CalendarTime();

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        boolean last = scan.is(i, "last");
        int at = last || TimeWords.isNext(scan.lower(i)) ? i + 1 : i;
        boolean coming = Coming.is(scan, i);
        Optional<DayOfWeek> day = TimeWords.weekday(scan.lower(at));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int next = scan.is(at + 1, ",") || scan.is(at + 1, "(") ? at + 2 : at + 1;
        Optional<Moment> dated =
                calendar.at(scan, next, anchor).filter(m -> m.precision() == Precision.DAY);
        if (dated.isPresent()) {
            return dated.map(m -> m.ends(i, m.to()));
        }
        return Optional.of(
                anchor.map(from ->
                                Moment.day(
                                        i,
                                        at + 1,
                                        resolve(from, day.get(), last, coming),
                                        Precision.DAY))
                        .orElseGet(() -> Moment.unclear(i, at + 1, Precision.DAY)));
    }

    private static LocalDate resolve(LocalDate from, DayOfWeek day, boolean last, boolean coming) {
        if (last) {
            return from.with(TemporalAdjusters.previous(day));
        }
        return from.with(
                coming ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
    }
}
