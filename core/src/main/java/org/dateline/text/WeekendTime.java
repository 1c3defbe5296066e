package org.dateline.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.dateline.model.When.Precision;

/// "over the weekend", "last weekend": Saturday and Sunday, up to the anchor.
final class WeekendTime implements TimeRule {

    private static final List<String> LEADS = List.of("the", "this", "last", "past", "next");

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        if (!scan.is(i + 1, "weekend") || !LEADS.contains(scan.lower(i))) {
            return Optional.empty();
        }
        if (anchor.isEmpty()) {
            return Optional.of(Moment.unclear(i, i + 2, Precision.RANGE));
        }
        LocalDate first = saturday(scan.lower(i), anchor.get());
        LocalDate sunday = first.plusDays(1);
        LocalDate last =
                first.isAfter(anchor.get()) || sunday.isBefore(anchor.get())
                        ? sunday
                        : anchor.get();
        return Optional.of(Moment.range(i, i + 2, first, last, Precision.RANGE));
    }

    /// Of the weekend that the anchor stands in, or else of the one before it.
    private static LocalDate saturday(String lead, LocalDate anchor) {
        LocalDate latest = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean within = !anchor.isAfter(latest.plusDays(1));
        return switch (lead) {
            case "next" -> latest.plusWeeks(1);
            case "last" -> within ? latest.minusWeeks(1) : latest;
            default -> latest;
        };
    }
}
