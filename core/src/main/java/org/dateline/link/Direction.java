package org.dateline.link;

import java.util.Optional;
import org.dateline.model.Stamp;

/// Which of two texts came first: by the dates that they print, or, where these do not tell, by
/// their hashes, so that the order of adding never shows.
record Direction(Profile earlier, Profile later, boolean known, String why) {

    static Direction of(Profile one, Profile other) {
        Optional<Stamp> a = stamp(one);
        Optional<Stamp> b = stamp(other);
        int order = a.isPresent() && b.isPresent() ? a.get().day().compareTo(b.get().day()) : 0;
        if (order == 0) {
            return one.compareTo(other) <= 0 ? unknown(one, other) : unknown(other, one);
        }
        return order < 0 ? dated(one, other) : dated(other, one);
    }

    private static Direction unknown(Profile smaller, Profile greater) {
        return new Direction(smaller, greater, false, "which came first: unknown");
    }

    private static Direction dated(Profile earlier, Profile later) {
        String why = "dated " + day(later) + ", after " + day(earlier);
        return new Direction(earlier, later, true, why);
    }

    private static String day(Profile profile) {
        return stamp(profile).map(stamp -> stamp.day().toString()).orElse("?");
    }

    private static Optional<Stamp> stamp(Profile profile) {
        return profile.reading().article().modified().or(profile.reading().article()::published);
    }
}
