package org.dateline.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// A WARC file (ISO 28500), plain, with each record compressed, or compressed as a whole.
final class Warc implements Format {

    @Override
    public boolean opens(Head head) {
        return head.text().startsWith("WARC/") || head.inflated().startsWith("WARC/");
    }

    @Override
    public void open(Shelf shelf) throws IOException {
        read(shelf, "", at -> skipped(shelf.content().open(), at));
    }

    /// Reads the WARC that these bytes are; `name` goes before each record's offset.
    static void read(Shelf shelf, String name, WarcBytes bytes) throws IOException {
        if (!bytes.compressed()) {
            new WarcRecords(shelf, name, bytes).read();
        } else if (bytes.memberByMember()) {
            new WarcMembers(shelf, name, bytes).read();
        } else {
            // Offsets into one long member lead nowhere; they count its inflated bytes.
            OnePiece all = new OnePiece(() -> new GZIPInputStream(bytes.from(0), 1 << 16));
            new WarcRecords(shelf, name, all).read();
        }
    }

    static InputStream skipped(InputStream in, long bytes) throws IOException {
        try {
            in.skipNBytes(bytes);
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
