package org.dateline.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.dateline.model.Content;

/// The beginning of a file as Latin-1, and that of what it holds where it is gzip.
record Head(String text, String inflated) {

    private static final int LENGTH = 1 << 14;

    static Head of(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(LENGTH);
            return new Head(latin(bytes, bytes.length), inflated(bytes));
        }
    }

    private static String inflated(byte[] bytes) {
        boolean gzip = bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
        if (!gzip) {
            return "";
        }
        byte[] out = new byte[64];
        int length = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            length = in.readNBytes(out, 0, out.length);
        } catch (IOException e) {
            length = 0; // broken from the start
        }
        return latin(out, length);
    }

    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /// The text behind a byte order mark and white space.
    String start() {
        String text =
                this.text.startsWith("\u00EF\u00BB\u00BF") ? this.text.substring(3) : this.text;
        return text.stripLeading();
    }
}
