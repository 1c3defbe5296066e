package org.dateline.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;

/// The bytes of a WARC, which can be read from any place on.
interface WarcBytes {

    String WARC = "WARC/";

    /// Magic and deflate, the only method there is (RFC 1952).
    String GZIP = "\u001F\u008B\b";

    /// Of the first member, which tells how the file is compressed.
    long FIRST = 1L << 24;

    InputStream from(long at) throws IOException;

    default boolean compressed() throws IOException {
        return starts(0, GZIP);
    }

    /// Whether each record is a gzip member of its own, so that its offset leads to it.
    default boolean memberByMember() {
        try (GzipMembers members = new GzipMembers(from(0), 0, FIRST);
                WarcReader first =
                        new WarcReader(new ByteArrayInputStream(members.next().bytes()))) {
            boolean any = first.next().isPresent();
            boolean another = any && first.next().isPresent();
            return !another;
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }

    /// Where the next record begins, from `at` on; -1 where none does.
    default long next(long at, boolean members) throws IOException {
        String mark = members ? GZIP : WARC;
        try (InputStream in = new BufferedInputStream(from(at), 1 << 16)) {
            long place = at;
            int matched = 0;
            int before = '\n';
            int lead = '\n';
            for (int c = in.read(); c >= 0; c = in.read(), place++) {
                boolean goesOn = (char) c == mark.charAt(matched);
                if (!goesOn) {
                    matched = 0;
                }
                if ((char) c == mark.charAt(matched)) {
                    lead = matched == 0 ? before : lead;
                    matched++;
                }
                before = c;
                if (matched == mark.length()) {
                    long start = place - mark.length() + 1;
                    matched = 0;
                    if (members ? holdsRecord(start) : lead == '\n') {
                        return start;
                    }
                }
            }
        }
        return -1;
    }

    private boolean holdsRecord(long at) {
        try (InputStream in = new GZIPInputStream(from(at))) {
            return latin(in, WARC.length()).equals(WARC);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean starts(long at, String mark) throws IOException {
        try (InputStream in = from(at)) {
            return latin(in, mark.length()).equals(mark);
        }
    }

    private static String latin(InputStream in, int bytes) throws IOException {
        return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
    }
}
