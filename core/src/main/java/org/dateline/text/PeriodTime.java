package org.dateline.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.When.Precision;

/// "the past month", "the last two weeks" (up to the anchor); "last week", "this year" (by the
/// calendar); "recent weeks" (unclear).
final class PeriodTime implements TimeRule {

    private static final int LONGEST = 999;

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        return switch (scan.lower(i)) {
            case "past", "last", "previous" -> back(scan, i, anchor);
            case "this" -> calendar(scan, i, anchor, 0);
            case "next" -> calendar(scan, i, anchor, 1);
            case "recent" -> recent(scan, i);
            default -> Optional.empty();
        };
    }

    private static Optional<Moment> back(TimeScan scan, int i, Optional<LocalDate> anchor) {
        OptionalInt count = scan.number(i + 1);
        boolean vague = Periods.isVagueCount(scan.lower(i + 1));
        int at = count.isPresent() || vague ? i + 2 : i + 1;
        Optional<ChronoUnit> unit = TimeWords.unit(scan.lower(at));
        if (unit.isEmpty() || count.orElse(0) > LONGEST) {
            return Optional.empty();
        }
        if (count.isEmpty() && !vague && scan.is(i, "last") && !scan.is(i - 1, "the")) {
            return calendar(scan, i, anchor, -1);
        }
        if (vague || anchor.isEmpty()) {
            return Optional.of(Moment.unclear(i, at + 1, Precision.RANGE));
        }
        LocalDate from = before(anchor.get(), count.orElse(1), unit.get());
        return Optional.of(Moment.range(i, at + 1, from, anchor.get(), Precision.RANGE));
    }

    private static LocalDate before(LocalDate day, int count, ChronoUnit unit) {
        return switch (unit) {
            case MINUTES -> day;
            case HOURS -> day.minusDays((count + 23) / 24);
            default -> day.minus(count, unit);
        };
    }

    private static Optional<Moment> calendar(
            TimeScan scan, int i, Optional<LocalDate> anchor, int shift) {
        Optional<ChronoUnit> found =
                TimeWords.unit(scan.lower(i + 1))
                        .filter(unit -> unit.compareTo(ChronoUnit.WEEKS) >= 0);
        if (found.isEmpty() || scan.lower(i + 1).endsWith("s")) {
            return Optional.empty();
        }
        ChronoUnit unit = found.get();
        Precision precision =
                switch (unit) {
                    case WEEKS -> Precision.WEEK;
                    case MONTHS -> Precision.MONTH;
                    default -> Precision.RANGE;
                };
        if (anchor.isEmpty()) {
            return Optional.of(Moment.unclear(i, i + 2, precision));
        }
        LocalDate first = Periods.first(anchor.get(), unit).plus(shift, unit);
        LocalDate last = shift == 0 ? anchor.get() : Periods.last(first, unit);
        return Optional.of(Moment.range(i, i + 2, first, last, precision));
    }

    private static Optional<Moment> recent(TimeScan scan, int i) {
        return TimeWords.unit(scan.lower(i + 1))
                .map(unit -> Moment.unclear(i, i + 2, Precision.RANGE));
    }
}
