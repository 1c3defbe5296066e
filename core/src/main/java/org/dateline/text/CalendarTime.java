package org.dateline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.When.Precision;

/// "November 4", "Feb. 12, 2011", "7th October 2023", "3-5 May", "2020-11-04", "in June", "in
/// 2004".
///
/// A day without a year is the one nearest before the anchor, or after it where the sentence looks
/// ahead.
final class CalendarTime implements TimeRule {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2099;

    /// Days `[first, last]` of a month, and the word after them.
    private record DayOfMonth(int first, int last, int to) {}

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        try {
            return scan.digits(i, 4).isEmpty()
                    ? monthFirst(scan, i, anchor)
                    : iso(scan, i).or(() -> dayFirst(scan, i, anchor)).or(() -> year(scan, i));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> iso(TimeScan scan, int i) {
        OptionalInt year = year(scan, i, true);
        OptionalInt month = scan.digits(i + 2, 2);
        OptionalInt day = scan.digits(i + 4, 2);
        if (year.isEmpty() || month.isEmpty() || day.isEmpty() || !dashed(scan, i)) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt());
        return Optional.of(Moment.day(i, i + 5, date, Precision.DAY));
    }

    private static boolean dashed(TimeScan scan, int i) {
        return scan.is(i + 1, "-") && scan.is(i + 3, "-");
    }

    private static Optional<Moment> monthFirst(TimeScan scan, int i, Optional<LocalDate> anchor) {
        Optional<Integer> month = TimeWords.month(scan.lower(i));
        if (month.isEmpty() || !isName(scan, i)) {
            return Optional.empty();
        }
        int next = scan.is(i + 1, ".") ? i + 2 : i + 1;
        Optional<DayOfMonth> days = days(scan, next);
        if (days.isPresent()) {
            return Optional.of(dated(scan, i, month.get(), days.get(), anchor));
        }
        int atYear = leadsYear(scan, next) ? next + 1 : next;
        OptionalInt year = year(scan, atYear, true);
        if (year.isPresent()) {
            YearMonth whole = YearMonth.of(year.getAsInt(), month.get());
            return Optional.of(month(i, atYear + 1, whole));
        }
        return bare(scan, i, month.get(), anchor);
    }

    /// A month alone is a date only after a word like "in"; "may" and "march" are also verbs.
    private static Optional<Moment> bare(
            TimeScan scan, int i, int month, Optional<LocalDate> anchor) {
        if (!TimeWords.leadsMonth(scan.lower(i - 1))) {
            return Optional.empty();
        }
        return Optional.of(
                anchor.map(day -> month(i, i + 1, lastSuch(month, day, scan.ahead())))
                        .orElseGet(() -> Moment.unclear(i, i + 1, Precision.MONTH)));
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
        boolean alsoAVerb = scan.is(i, "may") || scan.is(i, "march");
        return !alsoAVerb
                || scan.capital(i)
                || scan.is(i - 1, "on")
                || TimeWords.leadsMonth(scan.lower(i - 1));
    }

    private static Optional<Moment> dayFirst(TimeScan scan, int i, Optional<LocalDate> anchor) {
        Optional<DayOfMonth> days = days(scan, i);
        if (days.isEmpty() || scan.digits(i, 2).isEmpty()) {
            return Optional.empty();
        }
        int next = scan.is(days.get().to(), "of") ? days.get().to() + 1 : days.get().to();
        Optional<Integer> month = TimeWords.month(scan.lower(next));
        boolean verb = scan.is(next, "may") || scan.is(next, "march");
        if (month.isEmpty() || (verb && !scan.capital(next) && !scan.is(i - 1, "on"))) {
            return Optional.empty();
        }
        DayOfMonth read = new DayOfMonth(days.get().first(), days.get().last(), next + 1);
        return Optional.of(dated(scan, i, month.get(), read, anchor));
    }

    /// "4", "4th", "3-5", the word after it not a clock's colon.
    private static Optional<DayOfMonth> days(TimeScan scan, int i) {
        OptionalInt first = day(scan, i);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int to = afterOrdinal(scan, i + 1);
        if (scan.is(to, ":") || (scan.is(to, ",") && scan.digits(to + 1, 3).isPresent())) {
            return Optional.empty();
        }
        OptionalInt last = scan.is(to, "-") ? day(scan, to + 1) : OptionalInt.empty();
        if (last.isPresent() && last.getAsInt() >= first.getAsInt()) {
            return Optional.of(
                    new DayOfMonth(first.getAsInt(), last.getAsInt(), afterOrdinal(scan, to + 2)));
        }
        return Optional.of(new DayOfMonth(first.getAsInt(), first.getAsInt(), to));
    }

    private static OptionalInt day(TimeScan scan, int i) {
        OptionalInt n = scan.digits(i, 2);
        return n.isPresent() && n.getAsInt() >= 1 && n.getAsInt() <= 31 ? n : OptionalInt.empty();
    }

    private static int afterOrdinal(TimeScan scan, int i) {
        return switch (scan.lower(i)) {
            case "st", "nd", "rd", "th" -> i + 1;
            default -> i;
        };
    }

    /// "7 October, 2023", "October 7th of 2023".
    private static boolean leadsYear(TimeScan scan, int i) {
        return scan.is(i, ",") || scan.is(i, "of");
    }

    private static Moment dated(
            TimeScan scan, int from, int month, DayOfMonth days, Optional<LocalDate> anchor) {
        int atYear = leadsYear(scan, days.to()) ? days.to() + 1 : days.to();
        OptionalInt year = year(scan, atYear, true);
        int to = year.isPresent() ? atYear + 1 : days.to();
        Precision precision = days.first() == days.last() ? Precision.DAY : Precision.RANGE;
        if (year.isEmpty() && anchor.isEmpty()) {
            return Moment.unclear(from, to, precision);
        }
        int inYear =
                year.isPresent()
                        ? year.getAsInt()
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
        OptionalInt year = year(scan, i, TimeWords.leadsMonth(scan.lower(i - 1)));
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Moment.range(
                                i,
                                i + 1,
                                LocalDate.of(year.getAsInt(), 1, 1),
                                LocalDate.of(year.getAsInt(), 12, 31),
                                Precision.RANGE));
    }

    private static OptionalInt year(TimeScan scan, int i, boolean expected) {
        OptionalInt n = scan.digits(i, 4);
        boolean fits = n.isPresent() && n.getAsInt() >= EARLIEST && n.getAsInt() <= LATEST;
        return expected && fits ? n : OptionalInt.empty();
    }
}
