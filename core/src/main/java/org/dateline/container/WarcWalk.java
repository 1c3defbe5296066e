package org.dateline.container;

import java.io.IOException;

/// Walks through a WARC from its start to its end, over broken records too.
abstract class WarcWalk {

    final Shelf shelf;
    final String name;
    final WarcBytes bytes;
    final WarcPages pages;

    WarcWalk(Shelf shelf, String name, WarcBytes bytes) {
        this.shelf = shelf;
        this.name = name;
        this.bytes = bytes;
        this.pages = new WarcPages(shelf, name, bytes);
    }

    final void read() throws IOException {
        long at = 0;
        while (at >= 0) {
            at = readFrom(at);
        }
    }

    /// Reads to the end, which is -1, or to something broken; then it is the next whole one's
    /// place.
    abstract long readFrom(long base) throws IOException;
}
