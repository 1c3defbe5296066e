package org.dateline.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.When.Precision;

/// From one day or month to another: "September 27 to November 9", "from Monday until Wednesday",
/// "between June and August 2020".
///
/// A day without a year is the last such day before the one that the range ends with. "Moved from
/// Monday to Wednesday" tells of two days.
final class RangeTime implements TimeRule {

    private static final TimeRule RELATIVE = new RelativeTime();

    private static final List<TimeRule> ENDS =
            List.of(new NumericTime(), new CalendarTime(), new WeekdayTime(), RELATIVE);

    /// How far before the first day a verb may stand that moves something.
    private static final int REACH = 4;

    /// A year, less the week that a report may look ahead.
    private static final int YEAR = 358;

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        Optional<Moment> first = end(scan, i, anchor);
        if (first.isEmpty() || !isJoined(scan, first.get()) || isMove(scan, i)) {
            return Optional.empty();
        }
        int next = first.get().to() + 1;
        int at = scan.is(next, "the") ? next + 1 : next;
        return end(scan, at, anchor)
                .filter(second -> second.precision() == first.get().precision())
                .flatMap(second -> range(scan, first.get(), second));
    }

    private static Optional<Moment> end(TimeScan scan, int i, Optional<LocalDate> anchor) {
        for (TimeRule rule : ENDS) {
            Optional<Moment> found = rule.at(scan, i, anchor);
            if (found.isPresent()) {
                return found.filter(RangeTime::isEnd);
            }
        }
        return Optional.empty();
    }

    private static boolean isEnd(Moment moment) {
        return moment.precision() == Precision.DAY || moment.precision() == Precision.MONTH;
    }

    private static boolean isJoined(TimeScan scan, Moment first) {
        String word = scan.lower(first.to());
        boolean between =
                scan.is(first.from() - 1, "between") || scan.is(first.from() - 2, "between");
        return TimeWords.joinsEnds(word) || (between && word.equals("and"));
    }

    private static boolean isMove(TimeScan scan, int i) {
        for (int before = 1; before <= REACH; before++) {
            if (TimeWords.moves(scan.lower(i - before))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Moment> range(TimeScan scan, Moment first, Moment second) {
        if (first.days().isEmpty() && second.days().isEmpty()) {
            return Optional.of(Moment.unclear(first.from(), second.to(), Precision.RANGE));
        }
        boolean backwards =
                second.days().isPresent() && !isTold(scan, first) && !isDated(scan, first);
        Optional<Moment.Days> from =
                backwards
                        ? end(scan, first.from(), second.days().map(Moment.Days::last))
                                .flatMap(Moment::days)
                        : first.days();
        Optional<Moment.Days> to =
                backwards || !isOfSomeYear(scan, second)
                        ? second.days()
                        : end(scan, second.from(), from.map(d -> d.first().plusDays(YEAR)))
                                .flatMap(Moment::days);
        return from.isPresent() && to.isPresent() && !to.get().last().isBefore(from.get().first())
                ? Optional.of(
                        Moment.range(
                                first.from(),
                                second.to(),
                                from.get().first(),
                                to.get().last(),
                                Precision.RANGE))
                : Optional.empty();
    }

    /// "yesterday", "today": told from the report's day, whatever the other end is.
    private static boolean isTold(TimeScan scan, Moment moment) {
        return RELATIVE.at(scan, moment.from(), Optional.empty()).isPresent();
    }

    /// "November 9": a month is named and no year.
    private static boolean isOfSomeYear(TimeScan scan, Moment moment) {
        boolean month = false;
        for (int i = moment.from(); i < moment.to(); i++) {
            month |= TimeWords.month(scan.lower(i)).isPresent();
        }
        return month && !isDated(scan, moment);
    }

    /// Whether the words themselves say the year: "2020", "last year".
    private static boolean isDated(TimeScan scan, Moment moment) {
        for (int i = moment.from(); i < moment.to(); i++) {
            boolean away = TimeWords.yearsAway(scan.lower(i)).isPresent() && scan.is(i + 1, "year");
            if (away || CalendarTime.isYear(scan, i)) {
                return true;
            }
        }
        return false;
    }
}
