package org.dateline.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// Walks through the records of a WARC that is not compressed, over broken ones too.
///
/// The parser throws `IllegalArgumentException` for some headers that are no numbers.
final class WarcRecords extends WarcWalk {

    /// The last place that something was said of.
    private long said = -1;

    WarcRecords(Shelf shelf, String name, WarcBytes bytes) {
        super(shelf, name, bytes);
    }

    @Override
    long readFrom(long base) throws IOException {
        long at = base;
        try (InputStream in = bytes.from(base);
                WarcReader reader = new WarcReader(in)) {
            try {
                Optional<WarcRecord> next = reader.next();
                while (next.isPresent()) {
                    at = base + reader.position();
                    said = pages.take(WarcPages.Place.at(at), next.get()) ? at : said;
                    next = reader.next();
                }
                return -1;
            } catch (IOException | IllegalArgumentException e) {
                return broken(Math.max(at, base + reader.position()), e);
            }
        } catch (IOException | IllegalArgumentException e) {
            return broken(at, e);
        }
    }

    private long broken(long at, Exception e) throws IOException {
        long next = bytes.next(at + 1, false);
        if (said != at) {
            shelf.broken(name + at, WarcPages.broken(at, next, e));
            said = at;
        }
        return next;
    }
}
