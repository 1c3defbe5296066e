package org.dateline.text;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/// The words of time of the language, from `lang/en/times.tsv`.
final class TimeWords {

    private static final Table TABLE = Table.read("/lang/en/times.tsv");
    private static final Map<String, Integer> MONTHS =
            map("month", row -> Integer.parseInt(row.get(1)));
    private static final Map<String, DayOfWeek> WEEKDAYS =
            map("weekday", row -> DayOfWeek.of(Integer.parseInt(row.get(1))));
    private static final Map<String, ChronoUnit> UNITS =
            map("unit", row -> ChronoUnit.valueOf(row.get(1)));
    private static final Map<String, Relative> RELATIVE = map("relative", TimeWords::told);
    private static final Set<String> PARTS = TABLE.words("part");
    private static final Set<String> AHEAD = TABLE.words("ahead");
    private static final Set<String> NEXT = TABLE.words("next");
    private static final Set<String> PAST = TABLE.words("past");
    private static final Set<String> BEFORE_MONTH = TABLE.words("before-month");
    private static final Set<String> JOINS_DAYS = TABLE.words("joins-days");
    private static final Set<String> JOINS_ENDS = TABLE.words("joins-ends");
    private static final Set<String> ENDS_DAYS = TABLE.words("ends-days");
    private static final Set<String> MOVES = TABLE.words("moves");
    private static final Map<String, Integer> BESIDE =
            map("beside", row -> Integer.parseInt(row.get(1)));
    private static final Map<String, Integer> AWAY =
            map("away", row -> Integer.parseInt(row.get(1)));
    private static final Set<String> LEADS_ON = TABLE.words("leads-on");
    private static final Map<String, Integer> YEARS =
            map("years-away", row -> Integer.parseInt(row.get(1)));

    /// A day told from the anchor; `part` where only a part of it is meant.
    record Relative(int days, int until, boolean part) {}

    private TimeWords() {}

    private static Relative told(List<String> row) {
        int days = Integer.parseInt(row.get(1));
        boolean night = row.get(2).equals("night");
        return new Relative(days, night ? days + 1 : days, night || row.get(2).equals("part"));
    }

    static Optional<Integer> month(String lower) {
        return Optional.ofNullable(MONTHS.get(lower));
    }

    static Optional<DayOfWeek> weekday(String lower) {
        return Optional.ofNullable(WEEKDAYS.get(lower));
    }

    static Optional<ChronoUnit> unit(String lower) {
        return Optional.ofNullable(UNITS.get(lower));
    }

    static Optional<Relative> relative(String lower) {
        return Optional.ofNullable(RELATIVE.get(lower));
    }

    static boolean isPart(String lower) {
        return PARTS.contains(lower);
    }

    static boolean looksAhead(String lower) {
        return AHEAD.contains(lower);
    }

    /// "next", before a day: the coming one.
    static boolean isNext(String lower) {
        return NEXT.contains(lower);
    }

    /// What was done, so that a day beside it has been.
    static boolean isPast(String lower) {
        return PAST.contains(lower);
    }

    static boolean leadsMonth(String lower) {
        return BEFORE_MONTH.contains(lower);
    }

    /// Between two days of one month: "3 and 5".
    static boolean joinsDays(String lower) {
        return JOINS_DAYS.contains(lower);
    }

    /// Between the first and the last day of a range: "until".
    static boolean joinsEnds(String lower) {
        return JOINS_ENDS.contains(lower);
    }

    /// What may stand behind a list of days.
    static boolean endsDays(String lower) {
        return ENDS_DAYS.contains(lower);
    }

    /// What is postponed from one day to another.
    static boolean moves(String lower) {
        return MOVES.contains(lower);
    }

    static Optional<Integer> yearsAway(String lower) {
        return Optional.ofNullable(YEARS.get(lower));
    }

    /// Of "the previous day" and "the next day", how many days away that is.
    static OptionalInt beside(String lower) {
        return number(BESIDE, lower);
    }

    /// "earlier" and "later", as a factor.
    static OptionalInt away(String lower) {
        return number(AWAY, lower);
    }

    /// What makes "the night before" begin a clause: "the night before the attack".
    static boolean leadsOn(String lower) {
        return LEADS_ON.contains(lower);
    }

    private static OptionalInt number(Map<String, Integer> of, String lower) {
        Integer number = of.get(lower);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static <T> Map<String, T> map(String kind, Function<List<String>, T> value) {
        Map<String, T> out = new HashMap<>();
        for (List<String> row : TABLE.of(kind)) {
            out.put(row.getFirst(), value.apply(row));
        }
        return Map.copyOf(out);
    }
}
