package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;
import org.dateline.model.Stamp;

/// Days as pages print them: "November 4, 2020", "Wed 4 Nov 2020", "4. November 2020",
/// "2020-11-04", "2020. november 4.", "2020年11月4日", "04.11.2020", "04.11.20", and "11/4/2020" where
/// only one order makes a day; in digits of any script.
final class PrintedDates {

    /// A day and the words that print it.
    record Found(Stamp stamp, Span span) {}

    /// One way to print a day. Where `signs` are named, one of them stands in each such day: words
    /// without are not searched for it.
    private record Form(String signs, Pattern pattern) {

        static Form of(String signs, String pattern) {
            return new Form(signs, Pattern.compile(pattern));
        }

        boolean mayFit(String words) {
            boolean may = signs.isEmpty();
            for (int i = 0; i < signs.length() && !may; i++) {
                may = words.indexOf(signs.charAt(i)) >= 0;
            }
            return may;
        }
    }

    private static final Map<String, Integer> MONTHS = months();

    private static final int YEAR_DIGITS = 4;
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";
    private static final String DAY = "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º)?";

    /// One word, or two in Arabic letters; a second name may follow a stroke.
    private static final String MONTH =
            "(?<month>[\\p{L}\\p{M}]{2,14}(?: \\p{IsArabic}{3,8})?)(?:/\\p{L}[\\p{L}\\p{M} ]{2,20})?";

    private static final List<Form> FORMS =
            List.of(
                    // 2020-11-04, 2020/11/04
                    Form.of(
                            "-/.",
                            "(?<!\\d)"
                                    + YEAR
                                    + "[-/.](?<number>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)"),
                    // November 4, 2020; Nov. 4th 2020
                    Form.of("", MONTH + "\\.?\\s{1,3}" + DAY + ",?\\s{1,3}" + YEAR),
                    // 4 November 2020; 4. Nov. 2020; 4.November 2020; 4 de noviembre de 2020;
                    // 04-Nov-2020
                    Form.of(
                            "",
                            DAY
                                    + "(?:\\.|[.,]?[\\s-]{1,3})(?:of |de )?"
                                    + MONTH
                                    + "[.,]?[\\s-]{1,3}(?:de )?"
                                    + YEAR),
                    // 2020. november 4.; 2020 m. lapkričio 4 d.; 2020 November 4
                    Form.of(
                            "",
                            "(?<!\\d)"
                                    + YEAR
                                    + "(?:\\. | \\p{Ll}{1,2}\\. |,? (?=\\p{Lu}))"
                                    + MONTH
                                    + "\\.? "
                                    + DAY
                                    + "(?!\\d)"),
                    // 2020年11月4日, 2020년 11월 4일
                    Form.of(
                            "年년",
                            "(?<!\\d)"
                                    + YEAR
                                    + "\\s?[年년]\\s?(?<number>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일号]"),
                    // 04.11.2020
                    Form.of(".", DAY + "\\.\\s?(?<number>\\d{1,2})\\.\\s?" + YEAR),
                    // 04.11.20
                    Form.of(
                            ".",
                            "(?<![\\d.])(?<day>\\d{2})\\.(?<number>\\d{2})\\.(?<short>\\d{2})(?![\\d.]\\d|\\d)"),
                    // 11/4/2020 or 4/11/2020
                    Form.of("/-", "(?<!\\d)(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-]" + YEAR));

    /// What may stand around a date that fills a line: "Published:", weekdays, a time of day.
    private static final Pattern AROUND =
            Pattern.compile(
                    "(?iU)\\b("
                            + WordLists.anyOf(WordLists.lines("date-company.txt"))
                            + "|\\p{L}{3,6}day|(?-i:\\p{Lu}{3,4}))\\b|\\d{1,2}[:.h]\\d{2}|[^\\p{L}\\d]");

    private PrintedDates() {}

    /// The first day that the words print.
    static Optional<Found> first(String words) {
        return first(words, false);
    }

    /// The first day, where "3/5/2020" is 3 May if the page's readers write the day first.
    static Optional<Found> first(String words, boolean dayFirst) {
        if (!mayPrint(words)) {
            return Optional.empty();
        }
        String folded = inWesternDigits(words);
        Optional<Found> best = Optional.empty();
        for (Form form : FORMS) {
            if (!form.mayFit(folded)) {
                continue;
            }
            Matcher match = form.pattern().matcher(folded);
            while (match.find()) {
                Optional<Found> found = read(match, dayFirst);
                if (found.isPresent()) {
                    int start = found.get().span().start();
                    best = best.filter(b -> b.span().start() <= start).or(() -> found);
                    break;
                }
            }
        }
        return best;
    }

    /// Where two digits that years begin with are followed by two more, or two digits stand between
    /// points; -1 if nowhere.
    static int year(String words) {
        for (int i = 0; i + 3 < words.length(); i++) {
            char c = words.charAt(i);
            boolean may = c == '1' || c == '2' || c == '.' || c >= 0x80;
            if (may && (century(words, i) || pointed(words, i))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether there is a year and, beside its four digits, one of a day: without, no form fits.
    static boolean mayPrint(String words) {
        if (year(words) < 0) {
            return false;
        }
        int digits = 0;
        for (int i = 0; digits <= YEAR_DIGITS && i < words.length(); i++) {
            digits += Character.isDigit(words.charAt(i)) ? 1 : 0;
        }
        return digits > YEAR_DIGITS;
    }

    private static boolean century(String words, int at) {
        char c = words.charAt(at);
        char next = words.charAt(at + 1);
        boolean nineteen = isDigit(c, 1) && isDigit(next, 9);
        boolean twenty = isDigit(c, 2) && isDigit(next, 0);
        return (nineteen || twenty) && digits(words, at + 2);
    }

    private static boolean pointed(String words, int at) {
        boolean points =
                words.charAt(at) == '.' && at + 5 < words.length() && words.charAt(at + 3) == '.';
        return points && digits(words, at + 4);
    }

    private static boolean isDigit(char c, int value) {
        return c < 0x80 ? c == '0' + value : Character.digit(c, 10) == value;
    }

    /// The same words, of the same length, with the digits of all scripts as 0 to 9.
    static String inWesternDigits(String words) {
        StringBuilder folded = null;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= 0x80 && Character.isDigit(c)) {
                folded = folded == null ? new StringBuilder(words) : folded;
                folded.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return folded == null ? words : folded.toString();
    }

    private static boolean digits(String words, int at) {
        return at + 1 < words.length()
                && Character.isDigit(words.charAt(at))
                && Character.isDigit(words.charAt(at + 1));
    }

    /// The day, if the words are hardly more than it, or than it and the day of a change.
    static Optional<Stamp> whole(String words) {
        if (words.length() > 80) {
            return Optional.empty();
        }
        return first(words)
                .filter(f -> isAround(withoutDay(without(words, f.span()))))
                .map(Found::stamp);
    }

    private static boolean isAround(String words) {
        return AROUND.matcher(words).replaceAll("").isEmpty();
    }

    private static String withoutDay(String words) {
        return first(words).map(f -> without(words, f.span())).orElse(words);
    }

    private static String without(String words, Span span) {
        return words.substring(0, span.start()) + " " + words.substring(span.end());
    }

    /// Of 98 it is 1998, of 20 it is 2020: the web is no older.
    private static int full(int shortYear) {
        return shortYear < 90 ? 2000 + shortYear : 1900 + shortYear;
    }

    private static Optional<Found> read(Matcher match, boolean dayFirst) {
        Map<String, Integer> groups = match.namedGroups();
        int year =
                groups.containsKey("short")
                        ? full(Integer.parseInt(match.group("short")))
                        : Integer.parseInt(match.group("year"));
        Optional<LocalDate> day;
        if (groups.containsKey("month")) {
            day = month(match.group("month")).flatMap(m -> day(year, m, match.group("day")));
        } else if (groups.containsKey("number")) {
            day = day(year, Integer.parseInt(match.group("number")), match.group("day"));
        } else {
            day = slashed(year, match.group("first"), match.group("second"), dayFirst);
        }
        return day.map(d -> new Found(Stamp.of(d), new Span(match.start(), match.end())));
    }

    /// Two orders are in use; only what has one meaning is read.
    private static Optional<LocalDate> slashed(
            int year, String first, String second, boolean dayFirst) {
        Optional<LocalDate> american = day(year, Integer.parseInt(first), second);
        Optional<LocalDate> european = day(year, Integer.parseInt(second), first);
        if (dayFirst && european.isPresent()) {
            return european;
        }
        if (american.isPresent() && european.isPresent() && !american.equals(european)) {
            return Optional.empty();
        }
        return american.or(() -> european);
    }

    private static Optional<LocalDate> day(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The number of a month by its printed name.
    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT).replace(' ', '_')));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : WordLists.lines("months.txt")) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                months.put(words[i], Integer.parseInt(words[0]));
            }
        }
        return months;
    }
}
