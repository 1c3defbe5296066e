package org.dateline.container;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Given;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
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

    private final Shelf shelf;
    private final String name;
    private final WarcBytes bytes;
    private final Visits visits = new Visits();

    WarcPages(Shelf shelf, String name, WarcBytes bytes) {
        this.shelf = shelf;
        this.name = name;
        this.bytes = bytes;
    }

    /// Takes one record; whether anything was said of it.
    boolean take(long at, WarcRecord record) {
        Given given = shelf.given().seen(record.headers().first("WARC-Target-URI"), date(record));
        try {
            return switch (record) {
                case WarcRevisit revisit -> revisit(at, revisit, given);
                case WarcResponse response -> response(at, response, given);
                case WarcResource _, WarcConversion _ -> stored(at, record, given);
                default -> passed();
            };
        } catch (IOException e) {
            shelf.broken(
                    name + at,
                    given,
                    "record at byte %d cannot be read (%s): ask for the file anew"
                            .formatted(at, reason(e)));
            return true;
        }
    }

    private boolean passed() {
        shelf.pass();
        return false;
    }

    private boolean response(long at, WarcResponse record, Given given) throws IOException {
        if (!record.contentType().base().equals(MediaType.HTTP)) {
            return passed();
        }
        HttpResponse http = record.http();
        if (http.status() / 100 != 2 || !isHtml(http.contentType())) {
            return passed();
        }
        visits.keep(record, at);
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

    private boolean stored(long at, WarcRecord record, Given given) throws IOException {
        MediaType type = record.contentType();
        boolean html = isHtml(type);
        if (!html && !type.base().equals(MediaType.parse("text/plain"))) {
            return passed();
        }
        visits.keep(record, at);
        Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
        Given.As as = html ? Given.As.HTML : Given.As.TEXT;
        page(at, as, record.body(), charset, given, cut(record));
        return true;
    }

    /// The same bytes as another record's, seen at another time.
    private boolean revisit(long at, WarcRevisit record, Given given) throws IOException {
        Optional<Long> original = visits.find(record);
        if (original.isEmpty()) {
            if (!isHtml(type(record))) {
                return passed();
            }
            shelf.broken(
                    name + at,
                    given,
                    "record at byte %d is a revisit of a page that this file does not hold: hand in the file that does%s"
                            .formatted(at, whence(record)));
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
            Given.As as = isHtml(first.contentType()) ? Given.As.HTML : Given.As.TEXT;
            page(at, as, first.body(), Optional.empty(), given, List.of());
            return true;
        }
    }

    private void page(
            long at,
            Given.As as,
            MessageBody body,
            Optional<String> charset,
            Given given,
            List<String> trouble)
            throws IOException {
        Bounded read = Bounded.read(body.stream(), shelf.most());
        Given known = given.as(as).charset(charset);
        if (read.more()) {
            String why = "record at byte %d %s".formatted(at, Bounded.tooLong(shelf.most()));
            shelf.broken(name + at, known, why);
            return;
        }
        List<String> all = new ArrayList<>(trouble);
        read.failure()
                .ifPresent(why ->
                        all.add(
                                "record at byte %d breaks off (%s): read as far as it goes"
                                        .formatted(at, why)));
        if (read.bytes().length == 0 && !all.isEmpty()) {
            shelf.broken(name + at, known, all.getLast());
            return;
        }
        shelf.put(name + at, read.bytes(), known, all);
    }

    private static List<String> cut(WarcRecord record) {
        return record.headers()
                .first("WARC-Truncated")
                .map(why -> List.of("the crawler cut this page (%s)".formatted(why)))
                .orElse(List.of());
    }

    private static MediaType type(WarcRevisit record) throws IOException {
        return record.http() == null ? MediaType.OCTET_STREAM : record.http().contentType();
    }

    private static String whence(WarcRevisit record) {
        return record.headers()
                .first("WARC-Refers-To-Date")
                .map(date -> " (captured " + date + ")")
                .orElse("");
    }

    private static boolean isHtml(MediaType type) {
        return HTML.contains(type.base().toString().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> charset(HttpResponse http) {
        return Optional.ofNullable(http.contentType().parameters().get("charset"));
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

    /// The first line of what the parser says; the rest quotes the file.
    static String reason(Exception e) {
        String all = String.valueOf(e.getMessage());
        int quote = all.indexOf(": ...");
        int colon = quote < 0 ? all.indexOf(" at byte position") : quote;
        return (colon < 0 ? all : all.substring(0, colon)).lines().findFirst().orElse("");
    }
}
