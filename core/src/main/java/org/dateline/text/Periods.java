package org.dateline.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// Weeks, months and years round a day.
final class Periods {

    private Periods() {}

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static LocalDate first(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> monday(day);
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }

    /// The last day of the week, month or year that begins on this day.
    static LocalDate last(LocalDate first, ChronoUnit unit) {
        return first.plus(1, unit).minusDays(1);
    }

    static boolean isVagueCount(String lower) {
        return lower.equals("few") || lower.equals("several") || lower.equals("some");
    }
}
