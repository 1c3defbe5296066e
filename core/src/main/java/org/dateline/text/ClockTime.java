package org.dateline.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.When.Precision;

/// "21:30", "3:54 PM", "9 a.m.": a clock's time, whose day stands elsewhere in the sentence.
final class ClockTime implements TimeRule {

    /// Half of the day, and the word after it.
    private record Half(boolean afternoon, int to) {}

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        OptionalInt hour = scan.digits(i, 2);
        if (hour.isEmpty() || scan.is(i - 1, ":")) {
            return Optional.empty();
        }
        boolean withMinutes = scan.is(i + 1, ":") && scan.at(i + 2).raw().length() == 2;
        OptionalInt minute = withMinutes ? scan.digits(i + 2, 2) : OptionalInt.empty();
        int next = minute.isPresent() ? i + 3 : i + 1;
        Optional<Half> half = half(scan, next);
        if (minute.isEmpty() && half.isEmpty()) {
            return Optional.empty();
        }
        int to = half.map(Half::to).orElse(next);
        Precision precision = minute.isPresent() ? Precision.MINUTE : Precision.HOUR;
        return clock(hour.getAsInt(), minute.orElse(0), half)
                .map(clock -> Moment.clock(i, to, clock, precision));
    }

    private static Optional<Half> half(TimeScan scan, int i) {
        if (scan.is(i, "am") || scan.is(i, "pm")) {
            return Optional.of(new Half(scan.is(i, "pm"), i + 1));
        }
        boolean letters = scan.is(i, "a") || scan.is(i, "p");
        if (letters && scan.is(i + 1, ".") && scan.is(i + 2, "m")) {
            return Optional.of(new Half(scan.is(i, "p"), scan.is(i + 3, ".") ? i + 4 : i + 3));
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> clock(int hour, int minute, Optional<Half> half) {
        if (hour > 23 || minute > 59 || (half.isPresent() && (hour > 12 || hour == 0))) {
            return Optional.empty();
        }
        int full = half.map(h -> hour % 12 + (h.afternoon() ? 12 : 0)).orElse(hour);
        return Optional.of(LocalTime.of(full, minute));
    }
}
