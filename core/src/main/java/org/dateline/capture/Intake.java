package org.dateline.capture;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.CodePoints;
import org.dateline.model.Content;
import org.dateline.model.Given;
import org.dateline.model.Problem;
import org.dateline.model.Provenance;

/// The first stage: bytes to characters, with their digest.
///
/// A problem of stage `capture` means that nothing could be read; one of stage `charset` that some
/// characters may be wrong.
public final class Intake {

    /// The stage that a capture's own problems carry: with one, there is no text.
    public static final String STAGE = "capture";

    private static final String NO_TYPE = "application/octet-stream";

    private Intake() {}

    /// Decodes a capture. Never fails: what cannot be read comes back as `UNREADABLE` with its
    /// reason.
    public static Decoded decode(Capture capture, Limits limits) {
        if (capture.content() instanceof Content.InFile file && Files.isDirectory(file.file())) {
            return unread(capture, Stored.nothing(), NO_TYPE, "is a folder: name a file in it");
        }
        try {
            return decode(capture, Stored.of(capture.content(), limits.bytes()), limits);
        } catch (IOException e) {
            return unread(capture, Stored.nothing(), NO_TYPE, Unreachable.why(e));
        }
    }

    private static Decoded decode(Capture capture, Stored stored, Limits limits) {
        if (capture.problems().stream().anyMatch(p -> p.stage().equals(STAGE))) {
            return unread(capture, stored, NO_TYPE, capture.problems());
        }
        if (stored.size() == 0) {
            return unread(capture, stored, NO_TYPE, "is empty: save the page again");
        }
        if (stored.size() > limits.bytes()) {
            String message =
                    "has %,d bytes, more than the %,d that are read: its bytes are hashed, not read; save the article alone"
                            .formatted(stored.size(), limits.bytes());
            return unread(capture, stored, NO_TYPE, message);
        }
        byte[] bytes = stored.bytes();
        return switch (kind(capture, bytes)) {
            case Kind.Other other ->
                    unread(capture, stored, other.mediaType(), "is " + other.advice());
            case Kind.Html _ -> characters(capture, stored, bytes, Decoded.Form.HTML);
            case Kind.Text _ -> characters(capture, stored, bytes, Decoded.Form.TEXT);
            case Kind.Item record -> characters(capture, stored, bytes, record.form());
        };
    }

    private static Kind kind(Capture capture, byte[] bytes) {
        Kind found = Kind.of(bytes, capture.input());
        if (found instanceof Kind.Other) {
            return found;
        }
        return switch (capture.given().as()) {
            case X_POST -> new Kind.Item(Decoded.Form.X_POST);
            case TELEGRAM_POST -> new Kind.Item(Decoded.Form.TELEGRAM_POST);
            case FEED_ITEM -> new Kind.Item(Decoded.Form.FEED_ITEM);
            case HTML -> new Kind.Html();
            case TEXT -> new Kind.Text();
            case AUTO -> found;
        };
    }

    private static Decoded characters(
            Capture capture, Stored stored, byte[] bytes, Decoded.Form form) {
        Utf8 utf8 = Utf8.of(bytes);
        Charsets.Found found = Charsets.of(bytes, utf8, form, capture.given().charset());
        boolean same = found.charset().equals(StandardCharsets.UTF_8);
        String text = decode(bytes, found.charset());
        if (binary(text)) {
            return unread(
                    capture, stored, NO_TYPE, "is no text: hand in a saved page or a text file");
        }
        List<Problem> problems = new ArrayList<>(capture.problems());
        found.lie()
                .ifPresent(lie ->
                        problems.add(
                                new Problem(
                                        "charset",
                                        "says %s, its bytes are %s: read as that"
                                                .formatted(lie, found.charset().name()))));
        damage(text, utf8.zero(), !same || utf8.replaced()).ifPresent(problems::add);
        CodePoints points = same && !utf8.pair() ? CodePoints.NO_PAIRS : CodePoints.of(text);
        SavedMark mark = form == Decoded.Form.HTML ? SavedMark.of(text) : SavedMark.NONE;
        Given given = capture.given().seen(mark.url(), mark.at());
        Provenance provenance =
                provenance(given, stored, form.mediaType(), Optional.of(found.charset().name()));
        return new Decoded(provenance, form, text, points, given, problems);
    }

    private static String decode(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        if (!charset.name().equals("windows-1252") || text.indexOf('\uFFFD') < 0) {
            return text;
        }
        // Five bytes have no character in Java's table; the Encoding Standard reads them as C1.
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == '\uFFFD') {
                out.setCharAt(i, (char) (bytes[i] & 0xFF));
            }
        }
        return out.toString();
    }

    /// One control character in fifty at the start is no text of anybody's.
    private static boolean binary(String text) {
        int controls = 0;
        int start = Math.min(text.length(), 1 << 13);
        for (int i = 0; i < start; i++) {
            char c = text.charAt(i);
            controls += (c < ' ' && c != '\n' && "\t\f\r\u001A".indexOf(c) < 0) ? 1 : 0;
        }
        return controls * 50L > start;
    }

    /// `zero` and `replaced` are false of a text that is known to hold no NUL (without a byte of
    /// zero, no set of characters has one), and no replacement character.
    private static Optional<Problem> damage(String text, boolean zero, boolean replaced) {
        int nulls = zero ? count(text, '\u0000') : 0;
        int lost = replaced ? count(text, '\uFFFD') : 0;
        if (nulls + lost == 0) {
            return Optional.empty();
        }
        String message =
                "holds %d NUL and %d unreadable characters: save it again if they matter"
                        .formatted(nulls, lost);
        return Optional.of(new Problem("charset", message));
    }

    private static int count(String text, char c) {
        int n = 0;
        for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
            n++;
        }
        return n;
    }

    private static Decoded unread(Capture capture, Stored stored, String type, String message) {
        return unread(capture, stored, type, List.of(new Problem(STAGE, message)));
    }

    private static Decoded unread(
            Capture capture, Stored stored, String type, List<Problem> problems) {
        return new Decoded(
                provenance(capture.given(), stored, type, Optional.empty()),
                Decoded.Form.UNREADABLE,
                "",
                CodePoints.NO_PAIRS,
                capture.given(),
                problems);
    }

    private static Provenance provenance(
            Given given, Stored stored, String type, Optional<String> charset) {
        return new Provenance(
                stored.sha256(),
                stored.size(),
                type,
                charset,
                given.record(),
                given.url(),
                given.capturedAt(),
                Optional.empty());
    }
}
