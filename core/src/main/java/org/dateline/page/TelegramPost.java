package org.dateline.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.model.Given;
import org.dateline.model.Stamp;

/// One message of a Telegram Desktop export. Its `text` is a string, or a list of strings and of
/// objects that hold one.
final class TelegramPost {

    /// No zone is farther from UTC.
    private static final int HOURS = 18;

    private TelegramPost() {}

    static Optional<PostFields> of(String source, Given given) {
        return JsonFields.of(source).map(json -> of(json, given));
    }

    private static PostFields of(JsonFields json, Given given) {
        Rendered words = new Rendered();
        json.fields().stream()
                .filter(f -> f.path().equals("text") || f.path().equals("text.text"))
                .filter(JsonFields.Field::string)
                .forEach(f -> words.all(json.cut(f)));
        Optional<String> by = json.first("from", "actor").or(given::by);
        Optional<String> author = json.first("forwarded_from").or(() -> by);
        return new PostFields(
                "telegram",
                words,
                0,
                author,
                given.handle(),
                by,
                date(json),
                given.url(),
                new PostFields.Shown(
                        json.cut("forwarded_from", "from", "actor"),
                        Optional.empty(),
                        json.cut("date")));
    }

    /// `date` is the local time of the machine that exported; the moment beside it tells its zone.
    private static Optional<Stamp> date(JsonFields json) {
        Optional<String> printed = json.first("date");
        Optional<String> moment = json.first("date_unixtime");
        if (printed.isEmpty() || moment.isEmpty()) {
            return printed.flatMap(Stamp::parse);
        }
        try {
            LocalDateTime local = LocalDateTime.parse(printed.get());
            Instant at = Instant.ofEpochSecond(Long.parseLong(moment.get()));
            long ahead = ChronoUnit.SECONDS.between(at, local.toInstant(ZoneOffset.UTC));
            return Math.abs(ahead) > HOURS * 3600L
                    ? Stamp.parse(printed.get())
                    : Stamp.parse(
                            local.atOffset(ZoneOffset.ofTotalSeconds((int) ahead)).toString());
        } catch (DateTimeException | NumberFormatException e) {
            return printed.flatMap(Stamp::parse);
        }
    }
}
