package org.dateline.figure;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

    /// "so far this year", "in total", "have been killed since", "there had been 40 murders".
    private static final Pattern PERIOD =
            Pattern.compile(
                    "\\bso far\\b|\\bsince\\b|\\bin"
                            + " total\\b|\\boverall\\b|\\bcumulative\\b|\\baltogether\\b|\\bevery"
                            + " (?:day|week|month|year)\\b|\\bthere (?:has|have|had) been (?:[\\w,]{1,12}"
                            + " ){1,4}(?:killings|murders|homicides|slayings|assassinations)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// "a war that in nine years has killed", "the 10-year-old conflict": how long it lasted.
    private static final Pattern YEARS =
            Pattern.compile(
                    "\\b(?:in|over|during|lasted) (?:the (?:last|past) )?(?:[\\w-]{1,15} ){1,3}"
                            + "(?:years|months|decades)\\b|\\b[\\w-]{1,12}[- ](?:year|month)(?:[- ]old)?"
                            + " (?:period|war|conflict|insurgency|uprising|campaign|struggle)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// "the deadliest attack in two years", "the first raid in the war": of one thing among many.
    private static final Pattern RANKED =
            Pattern.compile(
                    "\\b(?:(?:\\w{1,12}-)?(?:worst|deadliest|bloodiest|heaviest|largest|biggest"
                            + "|fiercest|latest|first|second|third|fourth|fifth|last) [\\w' -]{0,60}|for"
                            + " the first time )$",
                    Pattern.CASE_INSENSITIVE);

    private Scopes() {}

    /// Over what all figures of a sentence count, where it says so: what was done at once in a
    /// week, a month or a year is no sum over it.
    static Optional<Scope> told(String clause, List<When> times, boolean oneDeed) {
        if (isSaid(WAR, Folded.of(clause))) {
            return Optional.of(Scope.WAR);
        }
        boolean several = times.stream().filter(When::isOfCalendar).count() > 1;
        boolean period =
                PERIOD.matcher(clause).find()
                        || isSaid(YEARS, clause)
                        || times.stream()
                                .anyMatch(w ->
                                        isPeriod(w) && !(oneDeed && !several && w.isOfCalendar()));
        return period ? Optional.of(Scope.PERIOD) : Optional.empty();
    }

    /// Over what a measure counts where the sentence does not say.
    static Scope usual(Measure measure) {
        return switch (measure) {
            case COUNT, SHARE_DESTROYED, SHARE_POPULATION -> Scope.UNKNOWN;
            case KILLED, WOUNDED, MISSING, CAPTURED, DISPLACED, DESTROYED -> Scope.INCIDENT;
        };
    }

    private static boolean isSaid(Pattern scope, CharSequence clause) {
        Matcher matcher = scope.matcher(clause);
        while (matcher.find()) {
            if (!RANKED.matcher(clause.subSequence(0, matcher.start())).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPeriod(When when) {
        return switch (when) {
            case When.Between between -> ChronoUnit.DAYS.between(between.from(), between.to()) > 2;
            case When.Unclear unclear -> unclear.precision() == When.Precision.RANGE;
            case When.At at -> false;
        };
    }
}
