package org.dateline.container;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// Walks through the records of one WARC, over broken ones too.
final class WarcRecords {

    /// A longer record is stepped over without inflating it.
    private static final long HUGE = 1L << 30;

    private final Shelf shelf;
    private final String name;
    private final WarcBytes bytes;
    private final boolean members;
    private final WarcPages pages;

    /// The last place that something was said of.
    private long said = -1;

    WarcRecords(Shelf shelf, String name, WarcBytes bytes, boolean members) {
        this.shelf = shelf;
        this.name = name;
        this.bytes = bytes;
        this.members = members;
        this.pages = new WarcPages(shelf, name, bytes);
    }

    void read() throws IOException {
        long at = 0;
        while (at >= 0) {
            at = readFrom(at);
        }
    }

    /// Reads to the end, which is -1, or to a broken record; then it is the next whole one's place.
    private long readFrom(long base) throws IOException {
        long at = base;
        try (InputStream in = bytes.from(base);
                WarcReader reader = new WarcReader(in)) {
            try {
                Optional<WarcRecord> next = reader.next();
                while (next.isPresent()) {
                    at = base + reader.position();
                    said = pages.take(at, next.get()) ? at : said;
                    if (members && next.get().body().size() > HUGE) {
                        return bytes.next(at + 1, true);
                    }
                    next = reader.next();
                }
                return -1;
            } catch (IOException e) {
                at = Math.max(at, base + reader.position());
                return broken(at, e);
            }
        } catch (IOException e) {
            return broken(at, e);
        }
    }

    /// A member that ends too early is inflated as far as it goes and read as a plain record.
    private boolean rescued(long at) throws IOException {
        try (InputStream in = new GZIPInputStream(bytes.from(at), 1 << 16)) {
            byte[] some = Bounded.read(in, shelf.most()).bytes();
            try (WarcReader reader = new WarcReader(new ByteArrayInputStream(some))) {
                Optional<WarcRecord> record = reader.next();
                return record.isPresent() && pages.take(at, record.get());
            }
        } catch (IOException e) {
            return false;
        }
    }

    private long broken(long at, IOException e) throws IOException {
        if (said != at && members && e instanceof EOFException && rescued(at)) {
            said = at;
        }
        long next = bytes.next(at + 1, members);
        if (said != at) {
            String then =
                    next < 0
                            ? "nothing whole follows it"
                            : "the next whole record, at %d, is read".formatted(next);
            shelf.broken(
                    name + at,
                    "broken record at byte %d (%s); %s: ask for the file anew"
                            .formatted(at, WarcPages.reason(e), then));
            said = at;
        }
        return next;
    }
}
