package org.dateline.bench.peers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A page as jsoup parses it by itself: the charset that the page tells of, else UTF-8.
final class Parsed {

    /// No page is fetched, so its address is only there to resolve links against.
    static final String ADDRESS = "https://page.invalid/";

    private Parsed() {}

    static Document of(byte[] page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), null, ADDRESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
