package org.dateline.text;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.When.Precision;

/// "yesterday", "today", "overnight", "last night", "this morning".
///
/// A night has the day on which it begins; "overnight" lies between the day before the anchor and
/// the anchor, and the word does not say on which side (docs/decisions/0008-overnight.md).
final class RelativeTime implements TimeRule {

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        Optional<TimeWords.Relative> one = TimeWords.relative(scan.lower(i));
        if (one.isPresent()) {
            return Optional.of(read(i, i + 1, one.get(), anchor));
        }
        boolean part = TimeWords.isPart(scan.lower(i + 1));
        if (part && scan.is(i, "last")) {
            return Optional.of(read(i, i + 2, new TimeWords.Relative(-1, -1, true), anchor));
        }
        if (part && scan.is(i, "this")) {
            return Optional.of(read(i, i + 2, new TimeWords.Relative(0, 0, true), anchor));
        }
        return Optional.empty();
    }

    private static Moment read(
            int from, int to, TimeWords.Relative word, Optional<LocalDate> anchor) {
        Precision precision = word.part() ? Precision.PART_OF_DAY : Precision.DAY;
        if (word.until() > word.days() && anchor.isPresent()) {
            LocalDate day = anchor.get();
            return Moment.range(
                    from, to, day.plusDays(word.days()), day.plusDays(word.until()), precision);
        }
        return anchor.map(day -> Moment.day(from, to, day.plusDays(word.days()), precision))
                .orElseGet(() -> Moment.unclear(from, to, precision));
    }
}
