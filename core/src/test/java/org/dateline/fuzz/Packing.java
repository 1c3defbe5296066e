package org.dateline.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.container.Warcs;
import org.dateline.model.Capture;
import org.dateline.model.Content;
import org.dateline.model.Given;

/// Puts bytes into containers, whose checksums and lengths hold, so that what the fuzzer changes
/// reaches what is inside.
final class Packing {

    /// Bytes of what repeats: the fuzzer's own code in ours is slow and gets fewer.
    private static final int FULL = Integer.getInteger("fuzz.full", 1 << 15);

    private Packing() {}

    /// Hands in bytes as a file; a ZIP is read from the disk only.
    static void file(byte[] bytes, Consumer<Capture> to) {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!zip) {
            to.accept(new Capture("fuzz", Content.of(bytes), Given.nothing()));
            return;
        }
        try {
            Path file = Files.createTempFile("fuzz", ".zip");
            try {
                Files.write(file, bytes);
                to.accept(new Capture("fuzz", Content.of(file), Given.nothing()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first byte says how the others are packed.
    static void packed(byte[] bytes, Consumer<Capture> to) {
        byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        file(packed(Math.floorMod(bytes[0] - '0', 12), rest), to);
    }

    private static byte[] packed(int how, byte[] inner) {
        String http = Warcs.HTML;
        return switch (how) {
            case 0 -> answer(http, inner);
            case 1 -> Warcs.gzip(answer(http, inner));
            case 2 -> answer(http + "Content-Encoding: gzip\r\n", Warcs.gzip(inner));
            case 3 -> answer(http + "Content-Encoding: br\r\n", inner);
            case 4 -> answer(http + "Transfer-Encoding: chunked\r\n", inner);
            case 5 ->
                    answer(
                            http + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
                            Warcs.chunked(Warcs.gzip(inner)));
            case 6 -> Warcs.gzip(inner);
            case 7 -> Warcs.joined(Warcs.gzip(answer(http, inner)), Warcs.gzip(inner));
            case 8 -> zip("archive/a.warc", inner);
            case 9 -> zip("archive/a.warc.gz", Warcs.gzip(inner));
            case 10 -> zip("data/tweets.js", inner);
            default -> mhtml(inner);
        };
    }

    private static byte[] answer(String http, byte[] body) {
        return Warcs.response("https://a.example/1", http, body);
    }

    static byte[] zip(String name, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] mhtml(byte[] inner) {
        String head =
                "Snapshot-Content-Location: https://a.example/1\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                        + "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        byte[] body = Base64.getMimeEncoder().encode(inner);
        return Warcs.joined(Warcs.utf8(head), body, Warcs.utf8("\r\n--b--\r\n"));
    }

    /// As much of the middle as fits between head and tail.
    static byte[] repeated(byte[] head, byte[] middle, byte[] tail, boolean whole) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        int full = whole ? FULL / 4 : FULL;
        while (middle.length > 0 && out.size() + middle.length + tail.length < full) {
            out.writeBytes(middle);
        }
        out.writeBytes(tail);
        return out.toByteArray();
    }
}
