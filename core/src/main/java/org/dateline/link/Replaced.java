package org.dateline.link;

/// A number that its own source has since replaced, by a correction or a new count: it stands in
/// the record, and contradicts nobody any more.
final class Replaced {

    private Replaced() {}

    /// Whether it, or the same number elsewhere in its text, is followed by another of one teller:
    /// who corrects a headline corrects the lead below it.
    static boolean is(Told told, String figure) {
        return told.figures().stream()
                .filter(it -> told.oneText(it, figure) && same(told, it, figure))
                .anyMatch(it -> isReplaced(told, it));
    }

    private static boolean same(Told told, String one, String other) {
        return told.figure(one).measure() == told.figure(other).measure()
                && told.figure(one).quantity().equals(told.figure(other).quantity());
    }

    private static boolean isReplaced(Told told, String figure) {
        return told.figures().stream()
                .anyMatch(it -> !it.equals(figure) && LaterCount.replaces(told, it, figure));
    }
}
