package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;
import org.dateline.model.Zone;

/// The place that a report is sent from, printed before its first words: "GENEVA —", "LONDON (AP)
/// -", "Kabul, Afghanistan (CNN) --", "WASHINGTON, Nov 4 (Reuters) -".
final class Dateline {

    private static final String LARGE = "\\p{Lu}[\\p{Lu}.'’-]{1,25}";
    private static final String MIXED = "\\p{Lu}[\\p{L}.'’-]{1,25}";
    private static final String DASH = "\\s{0,3}(?:--|[\\u2014\\u2013\\u2015-])";
    private static final String AGENCY = "\\s{0,3}\\([^()]{2,40}\\)";
    private static final String DAY =
            ",?\\s{1,3}(?:\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}{3,9})(?:,?\\s\\d{4})?";

    /// A place in capitals (a region may follow in small letters) and a dash: "BEIRUT —".
    private static final Pattern CAPITALS =
            Pattern.compile(
                    "^(?<place>"
                            + LARGE
                            + "(?:[ /]"
                            + LARGE
                            + "){0,3}(?:, "
                            + MIXED
                            + "(?: "
                            + MIXED
                            + "){0,2})?)"
                            + "(?:"
                            + DAY
                            + ")?(?:"
                            + AGENCY
                            + ")?"
                            + DASH);

    /// A place in small letters needs an agency too: "Kabul, Afghanistan (CNN) --".
    private static final Pattern WITH_AGENCY =
            Pattern.compile(
                    "^(?<place>"
                            + MIXED
                            + "(?: "
                            + MIXED
                            + "){0,3}(?:, "
                            + MIXED
                            + "(?: "
                            + MIXED
                            + "){0,2})?)"
                            + "(?:"
                            + DAY
                            + ")?"
                            + AGENCY
                            + DASH);

    private static final Pattern MONTH_AT_END = Pattern.compile(", (?<month>\\p{L}{3,10})\\.?$");

    private Dateline() {}

    /// Looks at the first paragraphs of the body; a picture's caption may come before the report.
    static Optional<Span> of(String text, List<Piece> pieces) {
        return pieces.stream()
                .filter(p -> p.zone() == Zone.BODY || p.zone() == Zone.DATELINE)
                .limit(3)
                .flatMap(p -> in(text, p.span()).stream())
                .findFirst();
    }

    private static Optional<Span> in(String text, Span paragraph) {
        Span start =
                new Span(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 160));
        for (Pattern form : List.of(CAPITALS, WITH_AGENCY)) {
            Matcher match = form.matcher(start.in(text));
            if (match.find()) {
                return Optional.of(
                        new Span(0, withoutDay(match.group("place")).length())
                                .shift(paragraph.start()));
            }
        }
        return Optional.empty();
    }

    /// "WASHINGTON, Nov 4" reads as "place, region" until the month is known for one.
    private static String withoutDay(String place) {
        Matcher month = MONTH_AT_END.matcher(place);
        boolean known = month.find() && PrintedDates.month(month.group("month")).isPresent();
        return known ? place.substring(0, month.start()) : place;
    }
}
