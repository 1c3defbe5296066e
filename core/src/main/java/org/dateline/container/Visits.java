package org.dateline.container;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.WarcRecord;

/// Where the pages of a WARC stand, so that a later revisit of one finds its bytes.
///
/// Only the latest are remembered, so that a file of any length is read in the same memory.
final class Visits {

    private static final int REMEMBERED = 50_000;

    private final Map<String, Long> places =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                    return size() > REMEMBERED;
                }
            };

    void keep(WarcRecord record, long at) {
        record.headers().first("WARC-Payload-Digest").ifPresent(d -> places.putIfAbsent(d, at));
        record.headers().first("WARC-Record-ID").ifPresent(id -> places.putIfAbsent(id, at));
        visit(record, "WARC-Target-URI", "WARC-Date").ifPresent(v -> places.putIfAbsent(v, at));
    }

    Optional<Long> find(WarcRecord revisit) {
        return revisit.headers()
                .first("WARC-Refers-To")
                .or(() -> revisit.headers().first("WARC-Payload-Digest"))
                .map(places::get)
                .or(() ->
                        visit(revisit, "WARC-Refers-To-Target-URI", "WARC-Refers-To-Date")
                                .map(places::get))
                .or(() -> revisit.headers().first("WARC-Payload-Digest").map(places::get));
    }

    private static Optional<String> visit(WarcRecord record, String url, String date) {
        return record.headers()
                .first(url)
                .flatMap(u -> record.headers().first(date).map(d -> u + " " + d));
    }
}
