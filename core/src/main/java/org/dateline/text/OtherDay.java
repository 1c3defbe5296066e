package org.dateline.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.model.When.Precision;

/// "a day earlier", "the night before", "the previous day", "two weeks later": counted from the day
/// that was told last, not from the day of publication. Where none was told, they stay unclear.
///
/// "A day after the attack" tells of another deed and is none of these.
final class OtherDay {

    private OtherDay() {}

    /// The words that begin at `i`; `told` is the day that was told last.
    static Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> told) {
        Optional<Moment> neighbour = neighbour(scan, i, told);
        return neighbour.isPresent() ? neighbour : counted(scan, i, told);
    }

    /// "the previous night", "the next day", "the night before".
    private static Optional<Moment> neighbour(TimeScan scan, int i, Optional<LocalDate> told) {
        if (!scan.is(i, "the")) {
            return Optional.empty();
        }
        OptionalInt shift = TimeWords.beside(scan.lower(i + 1));
        if (shift.isPresent() && isDay(scan, i + 2)) {
            return Optional.of(away(i, i + 3, told, shift.getAsInt(), scan, i + 2));
        }
        OptionalInt behind = TimeWords.away(scan.lower(i + 2));
        if (isDay(scan, i + 1) && behind.isPresent() && !leadsOn(scan, i + 3)) {
            return Optional.of(away(i, i + 3, told, behind.getAsInt(), scan, i + 1));
        }
        return Optional.empty();
    }

    private static boolean isDay(TimeScan scan, int i) {
        return scan.is(i, "day") || TimeWords.isPart(scan.lower(i));
    }

    private static Moment away(
            int from, int to, Optional<LocalDate> told, int days, TimeScan scan, int unit) {
        Precision precision = scan.is(unit, "day") ? Precision.DAY : Precision.PART_OF_DAY;
        return told.map(day -> Moment.day(from, to, day.plusDays(days), precision))
                .orElseGet(() -> Moment.unclear(from, to, Precision.DAY));
    }

    /// "a day earlier", "three weeks later"; "before" and "after" where nothing goes on behind.
    private static Optional<Moment> counted(TimeScan scan, int i, Optional<LocalDate> told) {
        OptionalInt count = AgoTime.count(scan, i);
        OptionalInt way = TimeWords.away(scan.lower(i + 2));
        boolean bare = scan.is(i + 2, "before") || scan.is(i + 2, "after");
        if (count.isEmpty() || way.isEmpty() || (bare && goesOn(scan, i + 3))) {
            return Optional.empty();
        }
        return AgoTime.away(scan, i, i + 3, count.getAsInt() * way.getAsInt(), told);
    }

    /// "the night before the attack", "the day before yesterday".
    private static boolean leadsOn(TimeScan scan, int i) {
        return scan.capital(i) || TimeWords.leadsOn(scan.lower(i));
    }

    private static boolean goesOn(TimeScan scan, int i) {
        return i < scan.size() && Character.isLetterOrDigit(scan.initial(i));
    }
}
