package org.dateline.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A date, with or without a time and a zone offset, as a page states it in ISO 8601.
///
/// It is never moved to another zone: its day is the day that the page prints.
public record Stamp(String iso) {

    /// The first printed newspaper.
    private static final int FIRST_NEWS = 1605;

    public Stamp {
        if (iso.length() < 10) {
            throw new IllegalArgumentException("not an ISO 8601 date: " + iso);
        }
        LocalDate.parse(iso.substring(0, 10));
    }

    public static Stamp of(LocalDate day) {
        return new Stamp(day.toString());
    }

    /// The stamp, if the words are one. A year before news was printed, such as the 0001 that some
    /// systems put for an unknown day, tells nothing.
    public static Optional<Stamp> parse(String words) {
        try {
            return Optional.of(new Stamp(words.strip()))
                    .filter(stamp -> stamp.day().getYear() >= FIRST_NEWS);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public LocalDate day() {
        return LocalDate.parse(iso.substring(0, 10));
    }
}
