package org.dateline.text;

/// Whether a bare day or month is the coming one: "will meet on Friday", "due on Friday", "next
/// Friday". What was said on Tuesday of what will be done was said last Tuesday.
final class Coming {

    /// Words between "will" and the day.
    private static final int REACH = 14;

    private Coming() {}

    /// Whether the day or month at word `i` lies ahead.
    static boolean is(TimeScan scan, int i) {
        return TimeWords.isNext(scan.lower(i))
                || TimeWords.isNext(scan.lower(i - 1))
                || looks(scan, i, -1, REACH)
                || (isFirst(scan, i) && looks(scan, i, 1, scan.size()));
    }

    /// Whether the first word of that kind, going from the day by `step` and at most `words` far,
    /// looks ahead: "the court will rule on Friday", not "will investigate after the blast on
    /// Friday".
    private static boolean looks(TimeScan scan, int i, int step, int words) {
        for (int k = i + step, left = words; left > 0 && k >= 0 && k < scan.size(); k += step) {
            if (TimeWords.isPast(scan.lower(k))) {
                return false;
            }
            if (looksAhead(scan, k)) {
                return true;
            }
            left--;
        }
        return false;
    }

    /// "On Friday the court will rule."
    private static boolean isFirst(TimeScan scan, int i) {
        return i == 0 || (i == 1 && scan.is(0, "on"));
    }

    /// "due on Friday", not "due to the shelling on Friday".
    private static boolean looksAhead(TimeScan scan, int i) {
        boolean cause = scan.is(i, "due") && scan.is(i + 1, "to");
        return TimeWords.looksAhead(scan.lower(i)) && !cause;
    }
}
