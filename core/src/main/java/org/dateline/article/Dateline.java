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

    /// As far as a dateline is looked for.
    private static final int LONGEST = 160;

    private static final String LARGE = "\\p{Lu}[\\p{Lu}.'’-]{1,25}";
    private static final String MIXED = "\\p{Lu}[\\p{L}.'’-]{1,25}";
    private static final String DASH = "\\s{0,3}(?:--|[\\u2014\\u2013\\u2015-])";
    private static final String AGENCY = "\\s{0,3}\\([^()]{2,40}\\)";
    private static final String DAY =
            ",?\\s{1,3}(?:\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}{3,9})(?:,?\\s\\d{4})?";

    private static final String IN_CAPITALS =
            "^(?<place>%1$s(?:[ /]%1$s){0,3}(?:, %2$s(?: %2$s){0,2})?)".formatted(LARGE, MIXED);

    private static final String IN_SMALL =
            "^(?<place>%1$s(?: %1$s){0,3}(?:, %1$s(?: %1$s){0,2})?)".formatted(MIXED);

    /// A place in capitals (a region may follow in small letters) and a dash: "BEIRUT —".
    private static final Pattern CAPITALS =
            Pattern.compile(IN_CAPITALS + "(?:" + DAY + ")?(?:" + AGENCY + ")?" + DASH);

    /// A place in small letters needs an agency too: "Kabul, Afghanistan (CNN) --".
    private static final Pattern WITH_AGENCY =
            Pattern.compile(IN_SMALL + "(?:" + DAY + ")?" + AGENCY + DASH);

    /// A block of its own: "BEIRUT, Nov 4 (Reuters)", with or without a dash; what a page calls its
    /// dateline needs no more than the place.
    private static final Pattern ALONE =
            Pattern.compile(
                    IN_CAPITALS + "(?<rest>(?:" + DAY + ")?(?:" + AGENCY + ")?(?:" + DASH + ")?)$");

    private static final Pattern MONTH_AT_END = Pattern.compile(", (?<month>\\p{L}{3,10})\\.?$");

    private Dateline() {}

    /// Looks at the first paragraphs of the body; a picture's caption may come before the report.
    static Optional<Span> of(String text, List<Piece> pieces) {
        return pieces.stream()
                .filter(p -> p.zone() == Zone.BODY || p.zone() == Zone.DATELINE)
                .limit(3)
                .flatMap(p -> in(text, p).stream())
                .findFirst();
    }

    /// Whether a block is a dateline and nothing else; `named` where the page calls it one.
    static boolean alone(String words, boolean named) {
        Matcher match = ALONE.matcher(words.strip());
        return words.length() <= LONGEST
                && match.find()
                && (named || !match.group("rest").isBlank());
    }

    private static Optional<Span> in(String text, Piece piece) {
        Span paragraph = piece.span();
        Span start =
                new Span(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
        List<Pattern> forms =
                piece.zone() == Zone.DATELINE ? List.of(ALONE) : List.of(CAPITALS, WITH_AGENCY);
        for (Pattern form : forms) {
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
