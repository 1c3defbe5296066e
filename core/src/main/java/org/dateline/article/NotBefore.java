package org.dateline.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Article;
import org.dateline.model.Zone;

/// The earliest day on which a capture can have been made, as its furniture tells: a note about the
/// author that knows of a book "released in spring of 2021", a copyright line, a comment's day.
final class NotBefore {

    /// "spring of 2021", "March 2021", "© 2021", "in 2021".
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?<when>\\p{L}{3,9}\\.?)\\s(?:of\\s)?(?<year>(?:19|20)\\d{2})(?!\\d)|(?:©|\\(c\\)|Copyright)\\s{0,3}(?:\\d{4}\\s?[-–]\\s?)?(?<right>20\\d{2})(?!\\d)",
                    Pattern.CASE_INSENSITIVE);

    /// The most that such words have before their first year.
    private static final int BEFORE = 20;

    /// What is only planned bounds nothing.
    private static final Pattern AHEAD =
            Pattern.compile(
                    "\\b(?:will|upcoming|forthcoming|due|until|expected|plans?|scheduled)\\b[^.]{0,120}$",
                    Pattern.CASE_INSENSITIVE);

    /// The first month of a season (northern half); winter begins in one year and ends in the next.
    private static final Map<String, String> SEASONS =
            Map.of("spring", "-03", "summer", "-06", "autumn", "-09", "fall", "-09");

    private static final List<Zone> TELLING = List.of(Zone.BIO, Zone.BOILERPLATE);

    private NotBefore() {}

    static Optional<String> of(String text, List<Piece> pieces, Article article) {
        String latest = commented(article);
        for (Piece piece : pieces) {
            if (!TELLING.contains(piece.zone()) || piece.span().length() > 2000) {
                continue;
            }
            String words = piece.span().in(text);
            int year = PrintedDates.year(words);
            if (year < 0) {
                continue;
            }
            Matcher told = TOLD.matcher(words).region(Math.max(0, year - BEFORE), words.length());
            while (told.find()) {
                String bound = bound(told);
                boolean ahead = AHEAD.matcher(words.substring(0, told.start())).find();
                latest = !ahead && bound.compareTo(latest) > 0 ? bound : latest;
            }
        }
        String found = latest;
        boolean later =
                article.published()
                        .map(p ->
                                found.compareTo(p.iso().substring(0, Math.min(found.length(), 10)))
                                        > 0)
                        .orElse(true);
        return Optional.of(found).filter(f -> !f.isEmpty() && later);
    }

    /// The day of the latest comment.
    private static String commented(Article article) {
        return article.comments().stream()
                .flatMap(comment -> comment.date().stream())
                .filter(day -> day.length() >= 10)
                .map(day -> day.substring(0, 10))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static String bound(Matcher told) {
        if (told.group("right") != null) {
            return told.group("right");
        }
        String when = told.group("when").toLowerCase(Locale.ROOT).replace(".", "");
        String month =
                PrintedDates.month(when)
                        .map(m -> String.format(Locale.ROOT, "-%02d", m))
                        .orElse(SEASONS.getOrDefault(when, ""));
        return told.group("year") + month;
    }
}
