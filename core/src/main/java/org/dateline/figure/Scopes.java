package org.dateline.figure;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Figure.Measure;
import org.dateline.model.Figure.Scope;
import org.dateline.model.When;
import org.dateline.text.Folded;

/// Over what a figure counts: one incident, a period, the whole war.
final class Scopes {

    /// "since the start of the war", "since the fighting began", "in the two-year-old conflict".
    private static final Pattern WAR =
            Pattern.compile(
                    "\\bsince (?:the )?(?:\\w{1,20}"
                            + " ){0,3}(?:war|conflict|uprising|fighting|hostilities|offensive|invasion|revolt|rebellion|insurgency|genocide|escalation)\\b|\\b(?:during|throughout|in|over"
                            + " the course of) the (?:[\\w-]{1,20}"
                            + " ){0,2}(?:war|conflict|uprising)\\b|\\b(?:war|conflict|uprising|fighting)"
                            + " (?:has|have) (?:killed|claimed|left|displaced|cost)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// "so far this year", "in total", "have been killed since".
    private static final Pattern PERIOD =
            Pattern.compile(
                    "\\bso far\\b|\\bsince\\b|\\bin"
                            + " total\\b|\\boverall\\b|\\bcumulative\\b|\\baltogether\\b|\\bevery"
                            + " (?:day|week|month|year)\\b",
                    Pattern.CASE_INSENSITIVE);

    private Scopes() {}

    static Scope of(Measure measure, String clause, List<When> times) {
        if (WAR.matcher(Folded.of(clause)).find()) {
            return Scope.WAR;
        }
        if (PERIOD.matcher(clause).find() || times.stream().anyMatch(Scopes::isPeriod)) {
            return Scope.PERIOD;
        }
        return switch (measure) {
            case COUNT, SHARE_DESTROYED, SHARE_POPULATION -> Scope.UNKNOWN;
            case KILLED, WOUNDED, MISSING, CAPTURED, DISPLACED, DESTROYED -> Scope.INCIDENT;
        };
    }

    private static boolean isPeriod(When when) {
        return switch (when) {
            case When.Between between -> ChronoUnit.DAYS.between(between.from(), between.to()) > 2;
            case When.Unclear unclear -> unclear.precision() == When.Precision.RANGE;
            case When.At at -> false;
        };
    }
}
