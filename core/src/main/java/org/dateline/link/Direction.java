package org.dateline.link;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.dateline.model.Stamp;

/// Which of two texts came first: by the dates that they print, or, where these do not tell, by
/// their hashes, so that the order of adding never shows.
record Direction(Profile earlier, Profile later, boolean known, String why) {

    static Direction of(Profile one, Profile other) {
        Optional<Stamp> a = stamp(one);
        Optional<Stamp> b = stamp(other);
        int order = a.isPresent() && b.isPresent() ? order(a.get(), b.get()) : 0;
        if (order == 0) {
            return one.compareTo(other) <= 0 ? unknown(one, other) : unknown(other, one);
        }
        return order < 0 ? dated(one, other) : dated(other, one);
    }

    /// By day; on one day by the moment, where both print it with their offset.
    private static int order(Stamp one, Stamp other) {
        int days = one.day().compareTo(other.day());
        Optional<Instant> a = moment(one);
        Optional<Instant> b = moment(other);
        return days != 0 || a.isEmpty() || b.isEmpty() ? days : a.get().compareTo(b.get());
    }

    private static Optional<Instant> moment(Stamp stamp) {
        try {
            return Optional.of(OffsetDateTime.parse(stamp.iso()).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Direction unknown(Profile smaller, Profile greater) {
        return new Direction(smaller, greater, false, "which came first: unknown");
    }

    private static Direction dated(Profile earlier, Profile later) {
        String why = "dated " + printed(later) + ", after " + printed(earlier);
        return new Direction(earlier, later, true, why);
    }

    private static String printed(Profile profile) {
        return stamp(profile).map(Stamp::iso).orElse("?");
    }

    private static Optional<Stamp> stamp(Profile profile) {
        return profile.reading().article().modified().or(profile.reading().article()::published);
    }
}
