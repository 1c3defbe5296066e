package org.dateline.text;

import java.util.Optional;
import java.util.OptionalInt;

/// Days `[first, last]` of a month, without the month, and the word after them: "4", "4th", "3-5",
/// "3 to 5", "3 and 5", "3, 4 and 5".
///
/// Days that are listed are told as the days from the first to the last.
record DayOfMonth(int first, int last, int to) {

    private static final int LAST = 31;
    private static final int LIST = 5;

    /// The days that begin at a word, in front of their month.
    static Optional<DayOfMonth> before(TimeScan scan, int i) {
        return one(scan, i).map(day -> day.goingOn(scan, false));
    }

    /// The days behind their month, where a further number may count something else.
    static Optional<DayOfMonth> behind(TimeScan scan, int i) {
        return one(scan, i).map(day -> day.goingOn(scan, true));
    }

    /// The word after it no clock's colon, and the digits no thousands.
    private static Optional<DayOfMonth> one(TimeScan scan, int i) {
        OptionalInt n = scan.digits(i, 2);
        if (n.isEmpty() || n.getAsInt() < 1 || n.getAsInt() > LAST) {
            return Optional.empty();
        }
        int to = afterOrdinal(scan, i + 1);
        return scan.is(to, ":") || isThousands(scan, to)
                ? Optional.empty()
                : Optional.of(new DayOfMonth(n.getAsInt(), n.getAsInt(), to));
    }

    /// "6,000" but not "6, 12".
    private static boolean isThousands(TimeScan scan, int comma) {
        return scan.is(comma, ",")
                && scan.touches(comma - 1)
                && scan.touches(comma)
                && scan.at(comma + 1).raw().length() == 3
                && scan.digits(comma + 1, 3).isPresent();
    }

    /// A list is closed by a word or a dash: in "May 3, 12 were killed" the comma ends the date.
    private DayOfMonth goingOn(TimeScan scan, boolean isBehind) {
        DayOfMonth read = this;
        DayOfMonth whole = this;
        for (int i = 0; i < LIST; i++) {
            Optional<DayOfMonth> next = read.next(scan);
            if (next.isEmpty()) {
                break;
            }
            boolean open = scan.is(read.to, ",") && !TimeWords.joinsDays(scan.lower(read.to + 1));
            read = new DayOfMonth(first, next.get().last, next.get().to);
            whole = open ? whole : read;
        }
        return whole.to == to || (isBehind && !whole.isEnd(scan)) ? this : whole;
    }

    /// The later day that a word or mark joins to it.
    private Optional<DayOfMonth> next(TimeScan scan) {
        boolean comma = scan.is(to, ",");
        boolean joined = scan.is(to, "-") || comma || TimeWords.joinsDays(scan.lower(to));
        int at = comma && TimeWords.joinsDays(scan.lower(to + 1)) ? to + 2 : to + 1;
        return joined ? one(scan, at).filter(day -> day.first > last) : Optional.empty();
    }

    /// "on May 3 and 5 in Velm" but not "on May 3 and 5 farmers".
    private boolean isEnd(TimeScan scan) {
        String after = scan.lower(to);
        return after.isEmpty()
                || ",.;)-\"".contains(after)
                || TimeWords.endsDays(after)
                || CalendarTime.isYear(scan, to);
    }

    private static int afterOrdinal(TimeScan scan, int i) {
        return switch (scan.lower(i)) {
            case "st", "nd", "rd", "th" -> i + 1;
            default -> i;
        };
    }
}
