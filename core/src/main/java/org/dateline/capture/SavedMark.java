package org.dateline.capture;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The note that a program leaves at the top of a page that it saves: from where, and when.
///
/// ```
/// <!--
///  Page saved with SingleFile
///  url: https://tidings.example/a
///  saved date: Wed Nov 04 2020 12:34:56 GMT+0100 (Central European Standard Time)
/// -->
/// ```
///
/// Browsers leave `<!-- saved from url=(0027)https://tidings.example/ -->`, which has no day.
record SavedMark(Optional<String> url, Optional<Instant> at) {

    static final SavedMark NONE = new SavedMark(Optional.empty(), Optional.empty());

    /// How far into the page a note can begin and how long it may be.
    private static final int TOP = 4096;

    private static final int LONGEST = 8192;

    private static final String OPEN = "<!--";
    private static final String SINGLE_FILE = "Page saved with SingleFile";

    private static final Pattern URL =
            Pattern.compile("(?m)^\\s{0,9}url:\\s{0,9}(?<url>\\S{1,4000})");

    private static final Pattern DAY =
            Pattern.compile("(?m)^\\s{0,9}saved date:\\s{0,9}(?<day>[^\\r\\n(]{10,60})");

    /// `saved from url=(0027)https://tidings.example/`
    private static final Pattern FROM =
            Pattern.compile("^\\s{0,9}saved from url=\\(\\d{1,5}\\)(?<url>https?://\\S{1,4000})");

    /// What `Date.toString` of a browser prints.
    private static final DateTimeFormatter BROWSER =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'xx")
                    .toFormatter(Locale.ENGLISH);

    static SavedMark of(String text) {
        int from = text.indexOf(OPEN, 0, Math.min(text.length(), TOP + OPEN.length()));
        while (from >= 0 && from < TOP) {
            int to = text.indexOf("-->", from + OPEN.length());
            if (to < 0 || to - from > LONGEST) {
                return NONE;
            }
            String note = text.substring(from + OPEN.length(), to);
            SavedMark found = note(note);
            if (!found.equals(NONE)) {
                return found;
            }
            from = text.indexOf(OPEN, to);
        }
        return NONE;
    }

    private static SavedMark note(String note) {
        if (note.contains(SINGLE_FILE)) {
            return new SavedMark(
                    group(URL, "url", note), group(DAY, "day", note).flatMap(SavedMark::moment));
        }
        return new SavedMark(group(FROM, "url", note), Optional.empty());
    }

    private static Optional<Instant> moment(String words) {
        try {
            return Optional.of(OffsetDateTime.parse(words.strip(), BROWSER).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> group(Pattern pattern, String name, String in) {
        Matcher match = pattern.matcher(in);
        return match.find() ? Optional.of(match.group(name)) : Optional.empty();
    }
}
