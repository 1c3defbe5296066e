package org.dateline.article;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Stamp;

/// An address that a web archive has wrapped:
/// `https://archive.example/web/20210305102233/https://…`.
///
/// Archives serve a page with all its addresses so, its own among them. The forms are those of
/// Wayback and pywb (a time of four to fourteen digits, maybe with a two-letter mark and a low
/// line), of archive.today (`2021.03.05-102233`), and its short `/o/AbCdE/` without a time.
///
/// `at` is when the archive took the page, where the address says so to the second.
record Archived(String original, Optional<Instant> at) {

    private static final Pattern WRAPPED =
            Pattern.compile(
                    "(?:https?:)?(?://[^/]{1,80})?(?:/[\\w-]{1,30}){0,3}?"
                            + "/(?:(?<at>\\d{4}(?:\\.?\\d{2}){0,2}(?:-?\\d{2,6})?)(?:[a-z]{2}_)?|o/\\w{4,6})"
                            + "/(?<original>https?://.{1,8000})");

    private static final Pattern HOST = Pattern.compile("(?:[\\w-]{1,63}\\.){1,5}[a-z]{2,24}");

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    /// The wrapping of an address, where it has one.
    static Optional<Archived> of(String address) {
        Matcher wrapped = WRAPPED.matcher(address);
        return wrapped.matches()
                ? Optional.of(
                        new Archived(
                                wrapped.group("original"),
                                Optional.ofNullable(wrapped.group("at")).flatMap(Archived::time)))
                : Optional.empty();
    }

    /// The wrapping of the first of several addresses that has one.
    static Optional<Archived> first(Stream<Optional<String>> addresses) {
        return addresses
                .flatMap(Optional::stream)
                .flatMap(address -> of(address).stream())
                .findFirst();
    }

    /// The address that an archive has wrapped, or the same.
    static String original(String address) {
        return of(address).map(Archived::original).orElse(address);
    }

    /// Whether a time is, to the minute, the one at which the archive took the page.
    boolean took(Stamp stamp) {
        return at.flatMap(taken -> instant(stamp).map(other -> minute(taken).equals(minute(other))))
                .orElse(false);
    }

    /// Whether a site's name is another host's than the original's: archives call themselves so.
    boolean isArchive(String siteName) {
        return HOST.matcher(siteName).matches() && !original.contains(siteName);
    }

    private static Instant minute(Instant time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }

    /// A time without a zone is taken for one in UTC, in which archives tell theirs.
    private static Optional<Instant> instant(Stamp stamp) {
        try {
            TemporalAccessor told =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            stamp.iso(), OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    told instanceof OffsetDateTime zoned
                            ? zoned.toInstant()
                            : LocalDateTime.from(told).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a bare day
        }
    }

    private static Optional<Instant> time(String digits) {
        try {
            String plain = digits.replaceAll("\\D", "");
            return Optional.of(LocalDateTime.parse(plain, TO_THE_SECOND).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // part of a time says no second
        }
    }
}
