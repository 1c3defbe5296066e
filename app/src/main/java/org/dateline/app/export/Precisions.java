package org.dateline.app.export;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.model.Place;
import org.dateline.model.When;

/// How exactly a place and a time are told, in the communities' own steps. Blank where they have
/// none.
final class Precisions {

    private static final long WEEK = 7;
    private static final long MONTH = 31;

    private Precisions() {}

    /// ACLED: 1 the town, 2 near it, 3 a larger region.
    static String acledWhere(Optional<Place.Level> level) {
        return level.map(l ->
                        switch (l) {
                            case EXACT, SETTLEMENT -> "1";
                            case NEAR_SETTLEMENT, LINE, ADM2 -> "2";
                            case ADM1, REGION -> "3";
                            case COUNTRY -> "";
                        })
                .orElse("");
    }

    /// UCDP: 1 exact, 2 near it, 3 district, 4 province, 5 a line or an area of another shape, 6
    /// country.
    static String ucdpWhere(Optional<Place.Level> level) {
        return level.map(l ->
                        switch (l) {
                            case EXACT, SETTLEMENT -> "1";
                            case NEAR_SETTLEMENT -> "2";
                            case ADM2 -> "3";
                            case ADM1 -> "4";
                            case LINE, REGION -> "5";
                            case COUNTRY -> "6";
                        })
                .orElse("");
    }

    /// ACLED: 1 the day, 2 within a week, 3 within a month.
    static String acledWhen(Optional<When> time) {
        long days = days(time);
        return days == 0 || days > MONTH ? "" : days == 1 ? "1" : days <= WEEK ? "2" : "3";
    }

    /// UCDP: 1 the day, 2 two to six days, 3 a week, 4 up to a month, 5 longer.
    static String ucdpWhen(Optional<When> time) {
        long days = days(time);
        if (days == 0) {
            return "";
        }
        return days == 1 ? "1" : days < WEEK ? "2" : days == WEEK ? "3" : days <= MONTH ? "4" : "5";
    }

    /// How many days it may be; 0 where no day is told.
    static long days(Optional<When> time) {
        return time.map(t ->
                        switch (t) {
                            case When.At _ -> 1L;
                            case When.Between b -> ChronoUnit.DAYS.between(b.from(), b.to()) + 1;
                            case When.Unclear _ -> 0L;
                        })
                .orElse(0L);
    }
}
