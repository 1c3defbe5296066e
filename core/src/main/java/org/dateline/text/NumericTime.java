package org.dateline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.When.Precision;

/// Days in digits: "2020-11-04", "2020/10/07", "4.11.2020", "13/11/2020".
///
/// With the year first the month follows it (ISO 8601); between full stops the day comes first, as
/// in every locale of Unicode's CLDR that parts dates so. "4/11/2020" is a day of April to some and
/// of November to others, so that it stays unclear.
final class NumericTime implements TimeRule {

    private static final int WORDS = 5;
    private static final int MONTHS = 12;

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        if (!isDate(scan, i)) {
            return Optional.empty();
        }
        try {
            return CalendarTime.isYear(scan, i) ? yearFirst(scan, i) : yearLast(scan, i);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Three numbers between two marks of one kind, without blanks and no part of a longer row.
    private static boolean isDate(TimeScan scan, int i) {
        String mark = scan.lower(i + 1);
        boolean parted = mark.equals("-") || mark.equals("/") || mark.equals(".");
        return parted
                && scan.is(i + 3, mark)
                && !goesOn(scan, i - 1)
                && !goesOn(scan, i + WORDS)
                && isOneWord(scan, i, i + WORDS);
    }

    private static boolean isOneWord(TimeScan scan, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (!scan.touches(i)) {
                return false;
            }
        }
        return true;
    }

    /// A mark beside the numbers that has a further number at its other side.
    private static boolean goesOn(TimeScan scan, int mark) {
        boolean parts = scan.is(mark, "-") || scan.is(mark, "/") || scan.is(mark, ".");
        return parts
                && scan.touches(mark - 1)
                && scan.touches(mark)
                && scan.digits(mark - 1, 4).isPresent()
                && scan.digits(mark + 1, 4).isPresent();
    }

    private static Optional<Moment> yearFirst(TimeScan scan, int i) {
        OptionalInt month = scan.digits(i + 2, 2);
        OptionalInt day = scan.digits(i + 4, 2);
        return month.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : day(i, scan.digits(i, 4).getAsInt(), month.getAsInt(), day.getAsInt());
    }

    private static Optional<Moment> yearLast(TimeScan scan, int i) {
        OptionalInt one = scan.digits(i, 2);
        OptionalInt two = scan.digits(i + 2, 2);
        if (one.isEmpty() || two.isEmpty() || !CalendarTime.isYear(scan, i + 4)) {
            return Optional.empty();
        }
        int year = scan.digits(i + 4, 4).getAsInt();
        int a = one.getAsInt();
        int b = two.getAsInt();
        if (scan.is(i + 1, ".") || a > MONTHS || a == b) {
            return day(i, year, b, a);
        }
        return b > MONTHS
                ? day(i, year, a, b)
                : Optional.of(Moment.unclear(i, i + WORDS, Precision.DAY));
    }

    private static Optional<Moment> day(int i, int year, int month, int day) {
        return Optional.of(Moment.day(i, i + WORDS, LocalDate.of(year, month, day), Precision.DAY));
    }
}
