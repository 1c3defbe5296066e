package org.dateline.article;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Stamp;

/// The time of day that a page prints beside a day: "12 March 2022, 14:05 CET", "7.15 am, March 12,
/// 2022", "12.03.2022 um 14.05 Uhr".
///
/// The offset is given where the page prints a zone that only one part of the world uses; else the
/// time is the page's own, of which nobody knows where.
final class PrintedTimes {

    private static final String ZONE =
            "(?:\\s?\\(?(?<zone>\\p{Lu}{1,4})(?<offset>[+-]\\d{1,2}(?::?[034][05])?)?\\)?(?![\\p{L}\\d]))?";

    private static final String TIME =
            "(?<![\\d.:])(?<hour>\\d{1,2})(?:(?<mark>[:.h])(?<minute>[0-5]\\d)(?::[0-5]\\d)?)?(?![\\d:])"
                    + "(?:\\s?(?<half>[AaPp])\\.?[Mm]\\b\\.?)?(?<hours>\\s?(?:h\\b|\\p{L}hr\\b))?"
                    + ZONE;

    /// At most two short words and a mark or two part a day from its time.
    private static final Pattern AFTER =
            Pattern.compile("^[\\s,.|·•/–—-]{0,4}(?:\\p{L}{1,4}\\.?\\s){0,2}" + TIME);

    private static final Pattern BEFORE =
            Pattern.compile(TIME + "[\\s,|·•/–—-]{0,4}(?:\\p{L}{1,9}[.,]?\\s){0,2}$");

    private static final Map<String, ZoneId> ZONES = zones();

    private PrintedTimes() {}

    /// The day with the time that stands beside it in the line, if one does.
    static Stamp beside(String line, PrintedDates.Found day) {
        String folded = PrintedDates.inWesternDigits(line);
        Matcher after = AFTER.matcher(folded.substring(day.span().end()));
        Matcher before = BEFORE.matcher(folded.substring(0, day.span().start()));
        return read(after, day.stamp()).or(() -> read(before, day.stamp())).orElse(day.stamp());
    }

    private static Optional<Stamp> read(Matcher match, Stamp day) {
        if (!match.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group("hour"));
        String half = match.group("half");
        boolean marked = match.group("minute") != null && !match.group("mark").equals(".");
        boolean said = half != null || match.group("hours") != null;
        if (!(marked || said) || hour > (half == null ? 23 : 12)) {
            return Optional.empty();
        }
        int minute = match.group("minute") == null ? 0 : Integer.parseInt(match.group("minute"));
        LocalTime time = LocalTime.of(half == null ? hour : of(hour, half), minute);
        return Optional.of(
                new Stamp(
                        day.iso()
                                + "T"
                                + time
                                + zone(match).map(z -> at(z, day, time)).orElse("")));
    }

    private static int of(int hour, String half) {
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static Optional<ZoneId> zone(Matcher match) {
        if (match.group("zone") == null) {
            return Optional.empty();
        }
        Optional<ZoneId> zone =
                Optional.ofNullable(ZONES.get(match.group("zone").toLowerCase(Locale.ROOT)));
        return match.group("offset") == null
                ? zone
                : zone.filter(ZoneOffset.UTC::equals).flatMap(z -> offset(match.group("offset")));
    }

    /// "+2", "+05:30", "-0330".
    private static Optional<ZoneId> offset(String printed) {
        String digits = printed.substring(1).replace(":", "");
        int cut = digits.length() > 2 ? digits.length() - 2 : digits.length();
        int hours = Integer.parseInt(digits.substring(0, cut));
        String minutes = cut == digits.length() ? "00" : digits.substring(cut);
        return hours > 14
                ? Optional.empty()
                : Optional.of(ZoneId.of("%c%02d:%s".formatted(printed.charAt(0), hours, minutes)));
    }

    private static String at(ZoneId zone, Stamp day, LocalTime time) {
        return zone.getRules().getOffset(day.day().atTime(time)).getId();
    }

    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String line : WordLists.lines("time-zones.tsv")) {
            String[] fields = line.split("\t", -1);
            zones.put(fields[0], ZoneId.of(fields[1]));
        }
        return zones;
    }
}
