package org.dateline.text;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.When.Precision;

/// "since Monday" runs up to the anchor; "since the start of the war" has no day of its own.
final class SinceTime implements TimeRule {

    private static final int LONGEST = 7;

    @Override
    public Optional<Moment> at(TimeScan scan, int i, Optional<LocalDate> anchor) {
        if (!scan.is(i, "since")) {
            return Optional.empty();
        }
        int next = i + 1;
        while (next < i + 3 && isFiller(scan.lower(next))) {
            next++;
        }
        for (TimeRule rule : TimeRule.ALL) {
            Optional<Moment> start = rule.at(scan, next, anchor);
            if (start.isPresent() && start.get().precision() != Precision.PART_OF_DAY) {
                return start.map(moment -> upTo(moment.ends(i, moment.to()), anchor));
            }
        }
        return scan.is(i + 1, "the") ? Optional.of(open(scan, i)) : Optional.empty();
    }

    private static boolean isFiller(String lower) {
        return switch (lower) {
            case "the", "early", "late", "at", "least", "about" -> true;
            default -> false;
        };
    }

    private static Moment upTo(Moment start, Optional<LocalDate> anchor) {
        if (start.days().isEmpty() || anchor.isEmpty()) {
            return Moment.unclear(start.from(), start.to(), Precision.RANGE);
        }
        LocalDate first = start.days().get().first();
        return first.isAfter(anchor.get())
                ? Moment.unclear(start.from(), start.to(), Precision.RANGE)
                : Moment.range(start.from(), start.to(), first, anchor.get(), Precision.RANGE);
    }

    private static Moment open(TimeScan scan, int i) {
        int to = i + 2;
        while (to < scan.size() && to < i + LONGEST && isLetter(scan.lower(to))) {
            to++;
        }
        return Moment.unclear(i, to, Precision.RANGE);
    }

    private static boolean isLetter(String lower) {
        return Character.isLetter(lower.charAt(0));
    }
}
