package org.dateline.text;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.When.Precision;

/// "at dawn", "in the evening", "the night of …": a part of a day that is named elsewhere.
final class PartTime implements TimeRule {

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        boolean part = TimeWords.isPart(scan.lower(i));
        return part && isTold(scan, i)
                ? Optional.of(Moment.unclear(i, i + 1, Precision.PART_OF_DAY))
                : Optional.empty();
    }

    /// "in the morning" and "at dawn" tell a time; "Good morning" and "night vision" do not.
    private static boolean isTold(TimeScan scan, int i) {
        int before = scan.is(i - 1, "early") || scan.is(i - 1, "late") ? i - 2 : i - 1;
        return switch (scan.lower(before)) {
            case "at", "by", "before", "around" -> true;
            case "the" ->
                    switch (scan.lower(before - 1)) {
                        case "in", "on", "during", "throughout", "through" -> true;
                        default -> scan.is(i + 1, "of");
                    };
            default -> scan.is(i + 1, "of");
        };
    }
}
