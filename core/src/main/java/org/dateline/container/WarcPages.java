package org.dateline.container;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Given;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/// Takes the pages out of a WARC's records: answers of servers that hold HTML, stored HTML and
/// text, and revisits of either.
final class WarcPages {

    private static final List<String> HTML = List.of("text/html", "application/xhtml+xml");

    /// `text/html; charset="koi8-r"`
    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?(?<label>[\\w:.-]{2,40})");

    private final Shelf shelf;
    private final String name;
    private final WarcBytes bytes;
    private final Visits visits = new Visits();

    WarcPages(Shelf shelf, String name, WarcBytes bytes) {
        this.shelf = shelf;
        this.name = name;
        this.bytes = bytes;
    }

    /// Where a record stands: its name, its byte in the file, and what is wrong around it.
    record Place(String name, long at, List<String> trouble) {
        Place {
            trouble = List.copyOf(trouble);
        }

        static Place at(long at) {
            return new Place(Long.toString(at), at, List.of());
        }
    }

    /// Takes one record; whether anything was said of it.
    boolean take(Place at, WarcRecord record) {
        Given given = shelf.given().seen(record.headers().first("WARC-Target-URI"), date(record));
        try {
            return switch (record) {
                case WarcRevisit revisit -> revisit(at, revisit, given);
                case WarcResponse response -> response(at, response, given);
                case WarcResource _, WarcConversion _ -> stored(at, record, given);
                default -> passed();
            };
        } catch (IOException | IllegalArgumentException e) {
            shelf.broken(
                    name + at.name(),
                    given,
                    "record at byte %s cannot be read (%s): ask for the file anew"
                            .formatted(at.name(), reason(e)));
            return true;
        }
    }

    private boolean passed() {
        shelf.pass();
        return false;
    }

    private boolean response(Place at, WarcResponse record, Given given) throws IOException {
        if (!type(record).equals("application/http")) {
            return passed();
        }
        HttpResponse http = record.http();
        if (http.status() / 100 != 2 || !HTML.contains(type(http))) {
            return passed();
        }
        visits.keep(record, at.at());
        List<String> trouble = new ArrayList<>(cut(record));
        long promised = length(http);
        long came = http.body().size();
        if (promised >= 0 && came >= 0 && came < promised) {
            trouble.add(
                    "the server's answer broke off: %,d of %,d bytes".formatted(came, promised));
        }
        page(at, Given.As.HTML, http.bodyDecoded(), charset(http), given, trouble);
        return true;
    }

    private boolean stored(Place at, WarcRecord record, Given given) throws IOException {
        String type = type(record);
        boolean html = HTML.contains(type);
        if (!html && !type.equals("text/plain")) {
            return passed();
        }
        visits.keep(record, at.at());
        Given.As as = html ? Given.As.HTML : Given.As.TEXT;
        page(at, as, record.body(), charset(record), given, cut(record));
        return true;
    }

    /// The same bytes as another record's, seen at another time.
    private boolean revisit(Place at, WarcRevisit record, Given given) throws IOException {
        Optional<Long> original = visits.find(record);
        if (original.isEmpty()) {
            if (!HTML.contains(type(record.http()))) {
                return passed();
            }
            shelf.broken(
                    name + at.name(),
                    given,
                    "record at byte %s is a revisit of a page that this file does not hold: hand in the file that does%s"
                            .formatted(at.name(), whence(record)));
            return true;
        }
        try (InputStream in = bytes.from(original.get());
                WarcReader reader = new WarcReader(in)) {
            WarcRecord first = reader.next().orElseThrow(() -> new IOException("no record there"));
            if (first instanceof WarcResponse response) {
                HttpResponse http = response.http();
                page(at, Given.As.HTML, http.bodyDecoded(), charset(http), given, List.of());
                return true;
            }
            Given.As as = HTML.contains(type(first)) ? Given.As.HTML : Given.As.TEXT;
            page(at, as, first.body(), charset(first), given, List.of());
            return true;
        }
    }

    private void page(
            Place at,
            Given.As as,
            MessageBody body,
            Optional<String> charset,
            Given given,
            List<String> trouble)
            throws IOException {
        Bounded read = Bounded.read(body.stream(), shelf.most());
        Given known = given.as(as).charset(charset);
        if (read.more()) {
            String why = "record at byte %s %s".formatted(at.name(), Bounded.tooLong(shelf.most()));
            shelf.broken(name + at.name(), known, why);
            return;
        }
        List<String> all = new ArrayList<>(at.trouble());
        all.addAll(trouble);
        read.failure()
                .ifPresent(why ->
                        all.add(
                                "record at byte %s breaks off (%s): read as far as it goes"
                                        .formatted(at.name(), why)));
        if (read.bytes().length == 0 && !all.isEmpty()) {
            shelf.broken(name + at.name(), known, all.getLast());
            return;
        }
        shelf.put(name + at.name(), read.bytes(), known, all);
    }

    private static List<String> cut(WarcRecord record) {
        return record.headers()
                .first("WARC-Truncated")
                .map(why -> List.of("the crawler cut this page (%s)".formatted(why)))
                .orElse(List.of());
    }

    /// What a server or a crawler wrote, sound or not: `text/html`.
    private static String type(Message message) {
        String header = message.headers().first("Content-Type").orElse("");
        return header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> charset(Message message) {
        return message.headers()
                .first("Content-Type")
                .map(CHARSET::matcher)
                .filter(Matcher::find)
                .map(match -> match.group("label"));
    }

    private static String whence(WarcRevisit record) {
        return record.headers()
                .first("WARC-Refers-To-Date")
                .map(date -> " (captured " + date + ")")
                .orElse("");
    }

    private static long length(HttpResponse http) {
        boolean plain = http.headers().first("Transfer-Encoding").isEmpty();
        try {
            return http.headers()
                    .first("Content-Length")
                    .filter(_ -> plain)
                    .map(words -> Long.parseLong(words.strip()))
                    .orElse(-1L);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static Optional<Instant> date(WarcRecord record) {
        try {
            return record.headers().first("WARC-Date").map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// What is said of a place where no record can be read.
    static String broken(long at, long next, Exception e) {
        String then =
                next < 0
                        ? "nothing whole follows it"
                        : "the next whole record, at %d, is read".formatted(next);
        return "broken record at byte %s (%s); %s: ask for the file anew"
                .formatted(at, reason(e), then);
    }

    /// The first line of what the parser says; the rest quotes the file.
    private static String reason(Exception e) {
        String all = String.valueOf(e.getMessage());
        int quote = all.indexOf(": ...");
        int colon = quote < 0 ? all.indexOf(" at byte position") : quote;
        return (colon < 0 ? all : all.substring(0, colon)).lines().findFirst().orElse("");
    }
}
