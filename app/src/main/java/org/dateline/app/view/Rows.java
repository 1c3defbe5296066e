package org.dateline.app.view;

/// One finding on one line.
final class Rows {

    private Rows() {}

    /// When, where, what, whether it happened.
    static String incident(Item.OfIncident one) {
        return " %s %s %s %s %s"
                .formatted(
                        Plain.brief(one.id()),
                        Sheet.fit(Plain.when(one.incident().time()), 16),
                        Sheet.fit(Plain.where(one.reading(), one.incident()), 24),
                        Sheet.fit(one.incident().type().code(), 18),
                        one.incident().aggregate() ? "summary" : Plain.realis(one.incident()));
    }

    /// What is counted, how many, over what, who says so.
    static String figure(Item.OfFigure one) {
        return " %s %s %s %s %s"
                .formatted(
                        Plain.brief(one.id()),
                        Sheet.fit(Plain.measure(one.figure()), 26),
                        Sheet.fit(Plain.number(one.reading(), one.figure()), 14),
                        Sheet.fit(Plain.scope(one.figure().scope()), 13),
                        Plain.voice(one.reading(), one.figure().saidBy()));
    }
}
