package org.dateline.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.When.Precision;

/// "an hour ago", "three days ago", "two weeks earlier": counted back from the anchor.
///
/// The larger the unit, the wider the answer: two months ago is a month, two years ago a year.
final class AgoTime implements TimeRule {

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        Optional<ChronoUnit> unit = TimeWords.unit(scan.lower(i + 1));
        if (unit.isEmpty() || !scan.is(i + 2, "ago")) {
            return Optional.empty();
        }
        OptionalInt count = count(scan, i);
        if (count.isEmpty()) {
            boolean read = Periods.isVagueCount(scan.lower(i));
            return read
                    ? Optional.of(Moment.unclear(i, i + 3, precision(unit.get())))
                    : Optional.empty();
        }
        return away(scan, i, i + 3, -count.getAsInt(), anchor);
    }

    static OptionalInt count(TimeScan scan, int i) {
        return scan.is(i, "a") || scan.is(i, "an") ? OptionalInt.of(1) : scan.number(i);
    }

    /// Words `[from, to)`, the second of them a unit: so many away from an anchor, back where
    /// `count` is negative; empty where that is no unit.
    static Optional<Moment> away(
            TimeScan scan, int from, int to, int count, Optional<LocalDate> anchor) {
        Optional<ChronoUnit> unit = TimeWords.unit(scan.lower(from + 1));
        return unit.map(it ->
                anchor.map(day -> away(from, to, day, count, it))
                        .orElseGet(() -> Moment.unclear(from, to, precision(it))));
    }

    static Moment away(int from, int to, LocalDate anchor, int count, ChronoUnit unit) {
        Precision precision = precision(unit);
        return switch (unit) {
            case WEEKS -> {
                LocalDate day = anchor.plusWeeks(count);
                yield Moment.range(from, to, Periods.monday(day), Periods.sunday(day), precision);
            }
            case MONTHS -> {
                LocalDate day = anchor.plusMonths(count).withDayOfMonth(1);
                yield Moment.range(from, to, day, day.plusMonths(1).minusDays(1), precision);
            }
            case YEARS -> {
                LocalDate day = anchor.plusYears(count).withDayOfYear(1);
                yield Moment.range(from, to, day, day.plusYears(1).minusDays(1), precision);
            }
            case DAYS -> Moment.day(from, to, anchor.plusDays(count), precision);
            default -> Moment.day(from, to, anchor, precision);
        };
    }

    private static Precision precision(ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> Precision.WEEK;
            case MONTHS -> Precision.MONTH;
            case YEARS -> Precision.RANGE;
            default -> Precision.DAY;
        };
    }
}
