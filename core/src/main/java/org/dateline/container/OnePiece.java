package org.dateline.container;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of a WARC that is packed as one piece: to reach a place, all before it is unpacked
/// again.
///
/// Broken records and revisits each ask for that, so that a small file could cost hours; a few may.
final class OnePiece implements WarcBytes {

    private static final int FEW = 16;
    private static final long MOST = 512L << 20;

    /// Opens it anew, at its start.
    interface Source {
        InputStream open() throws IOException;
    }

    private final Source source;
    private int times;
    private long again;

    OnePiece(Source source) {
        this.source = source;
    }

    @Override
    public InputStream from(long at) throws IOException {
        times++;
        again += at;
        if (times > FEW && again > MOST) {
            throw new IOException(
                    "the file is packed as one piece: unpack it, then hand in what comes out");
        }
        return Warc.skipped(source.open(), at);
    }
}
