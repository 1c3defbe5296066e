package org.dateline.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// WARC records of a town that does not exist, byte by byte as crawlers write them.
public final class Warcs {

    public static final String HTML = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    private Warcs() {}

    public static byte[] page(String words) {
        return utf8("<html><head><title>" + words + "</title></head><body><p>" + words + "</p>");
    }

    public static byte[] response(String url, String http, byte[] body) {
        return record("response", url, "", joined(utf8(http + "\r\n"), body));
    }

    public static byte[] record(String type, String url, String more, byte[] block) {
        String content = type.equals("warcinfo") ? "application/warc-fields" : "application/http";
        String head =
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2031-05-07T08:00:00Z\r\n"
                        .formatted(type, url);
        String id = "WARC-Record-ID: <urn:x:%s>\r\n".formatted(Integer.toHexString(url.hashCode()));
        String length = "Content-Length: " + block.length + "\r\n\r\n";
        boolean typed = more.contains("Content-Type");
        String kind = typed ? "" : "Content-Type: " + content + "\r\n";
        return joined(utf8(head + id + more + kind + length), block, utf8("\r\n\r\n"));
    }

    /// Chunks of at most seven bytes (RFC 9112, 7.1).
    public static byte[] chunked(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += 7) {
            int length = Math.min(7, body.length - at);
            out.writeBytes(utf8(Integer.toHexString(length) + "\r\n"));
            out.write(body, at, length);
            out.writeBytes(utf8("\r\n"));
        }
        out.writeBytes(utf8("0\r\n\r\n"));
        return out.toByteArray();
    }

    /// One stored block (RFC 7932, 9.2), which any decoder of Brotli reads.
    public static byte[] brotli(byte[] body) {
        int bits = (body.length - 1) << 4 | 1 << 20;
        byte[] start = {(byte) bits, (byte) (bits >> 8), (byte) (bits >> 16)};
        return joined(start, body, new byte[] {3});
    }

    public static byte[] gzip(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(joined(parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    public static String words(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
