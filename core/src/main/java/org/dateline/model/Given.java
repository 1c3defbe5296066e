package org.dateline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What is said of a capture from outside: by the person who hands it in, or by the container that
/// it was found in. It fills in only what the capture lacks.
///
/// A container (a WARC, a feed, an export of a network) names the `record`, the `charset` that came
/// with it, and who speaks in all its records: `by` is the title of a feed or a channel, or the
/// name of an account, `handle` the account's.
public record Given(
        As as,
        Optional<String> url,
        Optional<LocalDate> published,
        Optional<Instant> capturedAt,
        Optional<String> record,
        Optional<String> charset,
        Optional<String> by,
        Optional<String> handle) {

    /// How to take the bytes: as their name and content suggest, or as told. The last three are
    /// records of containers: one post, one item of a feed.
    public enum As {
        AUTO,
        HTML,
        TEXT,
        X_POST,
        TELEGRAM_POST,
        FEED_ITEM
    }

    /// What a person says.
    public Given(
            As as,
            Optional<String> url,
            Optional<LocalDate> published,
            Optional<Instant> capturedAt,
            Optional<String> record) {
        this(
                as,
                url,
                published,
                capturedAt,
                record,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Given nothing() {
        return new Given(
                As.AUTO, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Given as(As other) {
        return new Given(other, url, published, capturedAt, record, charset, by, handle);
    }

    public Given published(LocalDate day) {
        return new Given(as, url, Optional.of(day), capturedAt, record, charset, by, handle);
    }

    public Given published(Optional<LocalDate> day) {
        return day.map(this::published).orElse(this);
    }

    /// What is said here, completed by what was said elsewhere.
    public Given or(Given other) {
        return new Given(
                as == As.AUTO ? other.as : as,
                url.or(() -> other.url),
                published.or(() -> other.published),
                capturedAt.or(() -> other.capturedAt),
                record.or(() -> other.record),
                charset.or(() -> other.charset),
                by.or(() -> other.by),
                handle.or(() -> other.handle));
    }

    /// The same with an address and a moment that are better known, where they are.
    public Given seen(Optional<String> at, Optional<Instant> when) {
        return new Given(
                as,
                at.or(() -> url),
                published,
                when.or(() -> capturedAt),
                record,
                charset,
                by,
                handle);
    }

    /// The same for one record of a container.
    public Given record(String name) {
        return new Given(as, url, published, capturedAt, Optional.of(name), charset, by, handle);
    }

    public Given charset(Optional<String> label) {
        return new Given(as, url, published, capturedAt, record, label, by, handle);
    }

    public Given by(Optional<String> name, Optional<String> account) {
        return new Given(as, url, published, capturedAt, record, charset, name, account);
    }
}
