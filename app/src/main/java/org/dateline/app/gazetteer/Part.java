package org.dateline.app.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;

/// The lines of a file, or of one file in an archive, as a stream: gzip, xz and ZIP are unpacked on
/// the way, whatever the file's name.
final class Part {

    /// No row of any source comes near; what is longer is no table.
    private static final int LONGEST = 1 << 20;

    private static final int MAGIC = 6;

    private final BufferedReader in;
    private long number;

    private Part(InputStream bytes) {
        in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /// Who is given the parts, one after the other.
    interface Taker {
        void take(Part part) throws IOException;
    }

    static void each(Path file, Taker taker) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
            raw.mark(MAGIC);
            byte[] start = raw.readNBytes(MAGIC);
            raw.reset();
            if (starts(start, 'P', 'K', 3, 4)) {
                unzip(new ZipInputStream(raw), taker);
            } else if (starts(start, 0x1F, 0x8B)) {
                taker.take(new Part(new GZIPInputStream(raw)));
            } else if (starts(start, 0xFD, '7', 'z', 'X', 'Z')) {
                taker.take(new Part(new XZInputStream(raw)));
            } else {
                taker.take(new Part(raw));
            }
        }
    }

    private static boolean starts(byte[] start, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static void unzip(ZipInputStream zip, Taker taker) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                taker.take(new Part(zip));
            }
        }
    }

    /// The next line without its end and without a byte order mark, empty at the end.
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return Optional.empty();
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
        }
        number++;
        int end = line.length();
        boolean carriage = end > 0 && line.charAt(end - 1) == '\r';
        boolean mark = number == 1 && end > 0 && line.charAt(0) == '\uFEFF';
        return Optional.of(line.substring(mark ? 1 : 0, carriage ? end - 1 : end));
    }

    /// Which line was read last, from 1.
    long number() {
        return number;
    }
}
