package org.dateline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.When.Precision;

/// "November 4", "Feb. 12, 2011", "7th October 2023", "3-5 May", "Oct. 7 of last year", "in June",
/// "mid-October", "the October raid", "in 2004".
///
/// A day without a year is the one nearest before the anchor, or after it where the sentence looks
/// ahead.
final class CalendarTime implements TimeRule {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2099;

    /// A year that stands behind a day or month, and the word after it.
    private record Year(int year, int to) {}

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        try {
            return scan.digits(i, 4).isEmpty()
                    ? monthFirst(scan, i, anchor)
                    : dayFirst(scan, i, anchor).or(() -> year(scan, i));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> monthFirst(TimeScan scan, int i, Optional<LocalDate> anchor) {
        Optional<Integer> month = TimeWords.month(scan.lower(i));
        if (month.isEmpty() || !isName(scan, i)) {
            return Optional.empty();
        }
        int next = scan.is(i + 1, ".") ? i + 2 : i + 1;
        Optional<DayOfMonth> days = DayOfMonth.behind(scan, next);
        if (days.isPresent()) {
            return Optional.of(dated(scan, i, month.get(), days.get(), anchor));
        }
        Optional<Year> year = behind(scan, next, anchor);
        return year.isPresent()
                ? Optional.of(
                        month(i, year.get().to(), YearMonth.of(year.get().year(), month.get())))
                : bare(scan, i, month.get(), anchor);
    }

    /// A month alone is a date only after a word like "in"; "may" and "march" are also verbs.
    private static Optional<Moment> bare(
            TimeScan scan, int i, int month, Optional<LocalDate> anchor) {
        if (!TimeWords.leadsMonth(scan.lower(i - 1)) && !isMid(scan, i) && !isNamed(scan, i)) {
            return Optional.empty();
        }
        return Optional.of(
                anchor.map(day -> month(i, i + 1, lastSuch(month, day, Coming.is(scan, i))))
                        .orElseGet(() -> Moment.unclear(i, i + 1, Precision.MONTH)));
    }

    /// "mid-October".
    private static boolean isMid(TimeScan scan, int i) {
        return scan.is(i - 1, "-") && scan.is(i - 2, "mid") && scan.capital(i);
    }

    /// "the October raid"; "the March" and "the May family" may be something else.
    private static boolean isNamed(TimeScan scan, int i) {
        return scan.is(i - 1, "the")
                && scan.capital(i)
                && !isAlsoAVerb(scan, i)
                && !scan.capital(i + 1)
                && Character.isLetter(scan.initial(i + 1))
                && !TimeWords.endsDays(scan.lower(i + 1));
    }

    private static YearMonth lastSuch(int month, LocalDate anchor, boolean ahead) {
        YearMonth same = YearMonth.of(anchor.getYear(), month);
        YearMonth now = YearMonth.from(anchor);
        if (ahead) {
            return same.isBefore(now) ? same.plusYears(1) : same;
        }
        return same.isAfter(now) ? same.minusYears(1) : same;
    }

    private static Moment month(int from, int to, YearMonth month) {
        return Moment.range(from, to, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /// "may" and "march" are verbs too, unless a capital or the word before says otherwise.
    private static boolean isName(TimeScan scan, int i) {
        return !isAlsoAVerb(scan, i)
                || scan.capital(i)
                || scan.is(i - 1, "on")
                || TimeWords.leadsMonth(scan.lower(i - 1));
    }

    private static boolean isAlsoAVerb(TimeScan scan, int i) {
        return scan.is(i, "may") || scan.is(i, "march");
    }

    private static Optional<Moment> dayFirst(TimeScan scan, int i, Optional<LocalDate> anchor) {
        Optional<DayOfMonth> days = DayOfMonth.before(scan, i);
        if (days.isEmpty() || scan.digits(i, 2).isEmpty()) {
            return Optional.empty();
        }
        int next = scan.is(days.get().to(), "of") ? days.get().to() + 1 : days.get().to();
        Optional<Integer> month = TimeWords.month(scan.lower(next));
        boolean verb = isAlsoAVerb(scan, next);
        if (month.isEmpty() || (verb && !scan.capital(next) && !scan.is(i - 1, "on"))) {
            return Optional.empty();
        }
        DayOfMonth read = new DayOfMonth(days.get().first(), days.get().last(), next + 1);
        return Optional.of(dated(scan, i, month.get(), read, anchor));
    }

    /// "2023", ", 2023", "of 2023", "of last year".
    private static Optional<Year> behind(TimeScan scan, int i, Optional<LocalDate> anchor) {
        int at = leadsYear(scan, i) ? i + 1 : i;
        if (isYear(scan, at)) {
            return Optional.of(new Year(scan.digits(at, 4).getAsInt(), at + 1));
        }
        Optional<Integer> away = TimeWords.yearsAway(scan.lower(at));
        return away.isPresent() && scan.is(at + 1, "year") && anchor.isPresent()
                ? Optional.of(new Year(anchor.get().getYear() + away.get(), at + 2))
                : Optional.empty();
    }

    /// "7 October, 2023", "October 7th of 2023".
    private static boolean leadsYear(TimeScan scan, int i) {
        return scan.is(i, ",") || scan.is(i, "of");
    }

    private static Moment dated(
            TimeScan scan, int from, int month, DayOfMonth days, Optional<LocalDate> anchor) {
        Optional<Year> year = behind(scan, days.to(), anchor);
        int to = year.map(Year::to).orElse(days.to());
        Precision precision = days.first() == days.last() ? Precision.DAY : Precision.RANGE;
        if (year.isEmpty() && anchor.isEmpty()) {
            return Moment.unclear(from, to, precision);
        }
        int inYear =
                year.isPresent()
                        ? year.get().year()
                        : nearest(month, days.first(), anchor.orElseThrow(), scan.ahead());
        return Moment.range(
                from,
                to,
                LocalDate.of(inYear, month, days.first()),
                LocalDate.of(inYear, month, days.last()),
                precision);
    }

    /// A report may name a day a week ahead without a word for it; further ahead it is last year's.
    private static int nearest(int month, int day, LocalDate anchor, boolean ahead) {
        LocalDate same = YearMonth.of(anchor.getYear(), month).atDay(1).plusDays(day - 1L);
        if (ahead) {
            return same.isBefore(anchor.minusMonths(6)) ? anchor.getYear() + 1 : anchor.getYear();
        }
        return same.isAfter(anchor.plusDays(7)) ? anchor.getYear() - 1 : anchor.getYear();
    }

    private static Optional<Moment> year(TimeScan scan, int i) {
        if (!TimeWords.leadsMonth(scan.lower(i - 1)) || !isYear(scan, i)) {
            return Optional.empty();
        }
        int year = scan.digits(i, 4).getAsInt();
        return Optional.of(
                Moment.range(
                        i,
                        i + 1,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        Precision.RANGE));
    }

    static boolean isYear(TimeScan scan, int i) {
        OptionalInt n = scan.digits(i, 4);
        return n.isPresent() && n.getAsInt() >= EARLIEST && n.getAsInt() <= LATEST;
    }
}
