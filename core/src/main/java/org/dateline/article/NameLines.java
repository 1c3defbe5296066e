package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Zone;

/// Lines that name their writer in other orders than "By Ana Belk": behind a day, before a word
/// that says what he or she is, behind a dash at an article's end.
final class NameLines {

    /// No such line is longer.
    private static final int LONGEST = 120;

    /// What may stand before the day that a line begins with: "Published on Thursday, ".
    private static final int BEFORE = 25;

    /// ", Thursday 10:30" behind a day, and what sets it off from the rest.
    private static final Pattern TIME =
            Pattern.compile(
                    "^(?:[.,\\s|·•/–—-]{0,4}(?:\\p{L}{1,12}\\.?[\\s,]{1,3}){0,2}\\d{1,2}[:.h]\\d{2}(?::\\d{2})?)?[.\\s,|·•/–—-]{0,5}");

    /// "Uhr", "a.m.", "WIB |" behind a time.
    private static final Pattern UNIT = Pattern.compile("^(?:\\p{L}\\.?){1,4}[\\s,|·•/–—-]{1,5}");

    /// As many words may tell what a time is in: "PM", "EST".
    private static final int UNITS = 2;

    /// "김하나 기자", "[노르빅=연합] 김하나 기자": who, and what he or she is.
    private static final Pattern TAILED =
            Pattern.compile(
                    "(?:^|[\\s\\]=|/])(?<name>[\\p{Lo}]{2,4})\\s?(?:"
                            + WordLists.anyOf(WordLists.lines("byline-tails.txt"))
                            + ")(?=$|[|=/,·(]|\\s(?!\\p{IsHan}))");

    /// "記者王小紅／諾維克報導", "本报记者 王小红": a report's first line.
    private static final Pattern REPORTED =
            Pattern.compile(
                    "^\\p{IsHan}{0,5}[记記]者(?:\\s?(?<name>\\p{IsHan}{2,4})\\s?[／/]|\\s(?<alone>\\p{IsHan}{2,4})$)");

    /// "— Ana Belk, Oslo"
    private static final Pattern SIGNED =
            Pattern.compile("^[–—―-]{1,2}\\s{0,3}(?<name>[^,]{4,40})(?:,.{2,60})?$");

    /// What sets a name off from a day: a sign between them, or nothing at all.
    private static final Pattern SET_OFF = Pattern.compile("^(?:\\p{Lu}|.{0,12}[|·•–—-])");

    private NameLines() {}

    /// A line without the day that it begins with, where a byline or a name follows: behind a mere
    /// blank, two words may be a topic.
    static String behindDay(String line) {
        if (line.length() > LONGEST || !PrintedDates.mayPrint(line)) {
            return line;
        }
        Optional<PrintedDates.Found> day = PrintedDates.first(line);
        if (day.isEmpty() || day.get().span().start() > BEFORE) {
            return line;
        }
        String behind = line.substring(day.get().span().end());
        String rest = TIME.matcher(behind).replaceFirst("");
        if (SET_OFF.matcher(behind).find() && Bylines.isPlain(rest)) {
            return rest;
        }
        for (int i = 0; i < UNITS && !Bylines.leads(rest); i++) {
            rest = UNIT.matcher(rest).replaceFirst("");
        }
        return Bylines.leads(rest) ? uncounted(rest) : line;
    }

    /// Without the counter of comments that a line ends with: "by Ana Belk 2 Comments".
    private static String uncounted(String line) {
        int word = line.lastIndexOf(' ');
        int number = line.lastIndexOf(' ', word - 1);
        return number > 0
                        && Furniture.zone(line.substring(word + 1))
                                .filter(z -> z == Zone.COMMENT)
                                .isPresent()
                ? line.substring(0, number)
                : line;
    }

    /// The name before a word that says what its bearer is, in letters that are neither large nor
    /// small.
    static List<String> tailed(String line) {
        if (line.length() > LONGEST / 2) {
            return List.of();
        }
        Matcher tailed = TAILED.matcher(line);
        Matcher reported = REPORTED.matcher(line);
        if (tailed.find()) {
            return List.of(tailed.group("name"));
        }
        if (!reported.find()) {
            return List.of();
        }
        String alone = reported.group("alone");
        return List.of(alone == null ? reported.group("name") : alone);
    }

    /// Who signs with a dash.
    static List<String> signedOff(String line) {
        Matcher signed = SIGNED.matcher(line);
        return signed.matches() && Bylines.isPlain(signed.group("name"))
                ? List.of(signed.group("name").strip())
                : List.of();
    }
}
