package org.dateline.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.When.Precision;

/// Joins what belongs together in one sentence: a weekday with its night, a clock with its day.
final class TimeJoin {

    /// "at 3:54 PM local time on November 4" has three words between; more is another phrase.
    private static final int NEAR = 4;

    private TimeJoin() {}

    static List<Moment> join(TimeScan scan, List<Moment> read, Optional<LocalDate> today) {
        List<Moment> out = new ArrayList<>();
        for (Moment moment : withNights(scan, read)) {
            Optional<Moment> last = out.isEmpty() ? Optional.empty() : Optional.of(out.getLast());
            Optional<Moment> one = last.flatMap(before -> one(before, moment));
            if (one.isPresent()) {
                out.set(out.size() - 1, one.get());
            } else {
                out.add(moment);
            }
        }
        List<Moment> days = out.stream().filter(Moment::isDay).toList();
        return out.stream().map(moment -> dated(moment, days, today)).toList();
    }

    /// "Wednesday night", "yesterday evening": the part directly behind its day.
    private static List<Moment> withNights(TimeScan scan, List<Moment> read) {
        List<Moment> out = new ArrayList<>();
        for (Moment moment : read) {
            boolean day = moment.precision() == Precision.DAY;
            out.add(
                    day && TimeWords.isPart(scan.lower(moment.to()))
                            ? moment.ends(moment.from(), moment.to() + 1).as(Precision.PART_OF_DAY)
                            : moment);
        }
        return out;
    }

    /// Two neighbours as one: a part or clock of no day beside a day.
    private static Optional<Moment> one(Moment before, Moment after) {
        if (after.from() - before.to() > NEAR) {
            return Optional.empty();
        }
        if (needsDay(before) && after.isDay()) {
            return Optional.of(
                    before.on(after.days().orElseThrow()).ends(before.from(), after.to()));
        }
        if (needsDay(after) && before.isDay() && before.clock().isEmpty()) {
            return Optional.of(
                    after.on(before.days().orElseThrow()).ends(before.from(), after.to()));
        }
        return Optional.empty();
    }

    private static boolean needsDay(Moment moment) {
        boolean part = moment.precision() == Precision.PART_OF_DAY;
        return moment.days().isEmpty() && (part || moment.clock().isPresent());
    }

    /// A clock or part that stands alone has the nearest day of its sentence, else a post's own.
    private static Moment dated(Moment moment, List<Moment> days, Optional<LocalDate> today) {
        if (!needsDay(moment)) {
            return moment;
        }
        return days.stream()
                .min(Comparator.comparingInt(day -> Math.abs(day.from() - moment.from())))
                .flatMap(Moment::days)
                .or(() -> today.map(day -> new Moment.Days(day, day)))
                .map(moment::on)
                .orElse(moment);
    }
}
