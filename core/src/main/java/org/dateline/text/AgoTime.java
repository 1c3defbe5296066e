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
        Precision precision = precision(unit.get());
        if (count.isEmpty() || anchor.isEmpty()) {
            boolean read = count.isPresent() || Periods.isVagueCount(scan.lower(i));
            return read ? Optional.of(Moment.unclear(i, i + 3, precision)) : Optional.empty();
        }
        return Optional.of(back(i, anchor.get(), count.getAsInt(), unit.get(), precision));
    }

    private static OptionalInt count(TimeScan scan, int i) {
        return scan.is(i, "a") || scan.is(i, "an") ? OptionalInt.of(1) : scan.number(i);
    }

    private static Moment back(
            int i, LocalDate anchor, int count, ChronoUnit unit, Precision precision) {
        return switch (unit) {
            case WEEKS -> {
                LocalDate day = anchor.minusWeeks(count);
                yield Moment.range(i, i + 3, Periods.monday(day), Periods.sunday(day), precision);
            }
            case MONTHS -> {
                LocalDate day = anchor.minusMonths(count).withDayOfMonth(1);
                yield Moment.range(i, i + 3, day, day.plusMonths(1).minusDays(1), precision);
            }
            case YEARS -> {
                LocalDate day = anchor.minusYears(count).withDayOfYear(1);
                yield Moment.range(i, i + 3, day, day.plusYears(1).minusDays(1), precision);
            }
            case DAYS -> Moment.day(i, i + 3, anchor.minusDays(count), precision);
            default -> Moment.day(i, i + 3, anchor, precision);
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
