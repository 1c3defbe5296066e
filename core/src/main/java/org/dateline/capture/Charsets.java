package org.dateline.capture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the character set of bytes as the HTML Standard does (13.2.3.2): byte order mark, then
/// what the page declares, then a look at the bytes.
///
/// Departs from it where a declaration lies: bytes that are well-formed UTF-8 beyond ASCII are
/// UTF-8 whatever the page says, because no other set produces them by chance. Where nothing is
/// declared, the standard asks where the reader lives; here the letters are asked.
final class Charsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// How far a declaration is looked for. The standard prescans 1024 bytes and lets the parser
    /// change its mind later; one longer look comes to the same.
    private static final int PRESCAN = 1 << 16;

    private static final int FIRST = 1 << 12;

    /// How many bytes tell UTF-16 without a mark.
    private static final int PROBE = 512;

    /// A longer comment was never closed.
    private static final int COMMENT = 20_000;

    /// `<meta charset="utf-8">`, `<meta http-equiv=… content="text/html; charset=koi8-r">`.
    private static final Pattern META =
            Pattern.compile(
                    "<meta\\s[^>]{0,400}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}(?<label>[\\w:.-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    /// `<?xml version="1.0" encoding="iso-8859-1"?>` at the very start.
    private static final Pattern XML =
            Pattern.compile("^\\s{0,9}<\\?xml[^>]{0,99}?encoding=[\"'](?<label>[\\w:.-]{2,40})");

    private Charsets() {}

    /// `lie` names the declared set when the bytes are of another one.
    record Found(Charset charset, Optional<String> lie) {}

    /// `utf8` is what a look at the bytes as UTF-8 came to.
    ///
    /// `carried` is the label that a server or a container gave with the bytes. It goes before what
    /// the page declares and, like that, behind what the bytes themselves show.
    static Found of(byte[] bytes, Utf8 utf8, Decoded.Form form, Optional<String> carried) {
        Found found = form == Decoded.Form.HTML ? html(bytes, utf8) : text(bytes, utf8);
        boolean shown = found.charset().name().startsWith("UTF-");
        return carried.flatMap(CharsetLabels::charset)
                .filter(c -> !shown && !c.name().startsWith("UTF-"))
                .map(c -> new Found(c, Optional.empty()))
                .orElse(found);
    }

    private static Found html(byte[] bytes, Utf8 utf8) {
        Optional<Charset> marked = marked(bytes).or(() -> unmarked16(bytes));
        if (marked.isPresent()) {
            return new Found(marked.get(), Optional.empty());
        }
        Optional<Charset> declared = declared(bytes);
        if (utf8.isUtf8()) {
            Optional<String> lie =
                    declared.filter(c -> utf8.beyondAscii() && !c.equals(StandardCharsets.UTF_8))
                            .map(Charset::name);
            return new Found(
                    utf8.beyondAscii() || declared.isEmpty()
                            ? StandardCharsets.UTF_8
                            : declared.get(),
                    lie);
        }
        if (declared.filter(c -> !c.equals(StandardCharsets.UTF_8)).isPresent()) {
            return new Found(declared.get(), Optional.empty());
        }
        return utf8.mostlyUtf8()
                ? new Found(StandardCharsets.UTF_8, Optional.empty())
                : new Found(guessed(bytes), declared.map(Charset::name));
    }

    private static Found text(byte[] bytes, Utf8 utf8) {
        Optional<Charset> marked = marked(bytes).or(() -> unmarked16(bytes));
        boolean isUtf8 = utf8.isUtf8() || utf8.mostlyUtf8();
        return new Found(
                marked.orElseGet(() -> isUtf8 ? StandardCharsets.UTF_8 : guessed(bytes)),
                Optional.empty());
    }

    /// The set of bytes that are not UTF-8 and declare no other.
    private static Charset guessed(byte[] bytes) {
        return UndeclaredCharset.of(bytes).orElse(WINDOWS_1252);
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return starts(bytes, 0xFF, 0xFE)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 without a mark shows in Latin text as a NUL in nearly every second place.
    private static Optional<Charset> unmarked16(byte[] bytes) {
        int probe = Math.min(bytes.length, PROBE) & ~1;
        int[] nulls = new int[2];
        for (int i = 0; i < probe; i++) {
            nulls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int most = probe * 2 / 5;
        if (probe < 8 || Math.min(nulls[0], nulls[1]) > probe / 20) {
            return Optional.empty();
        }
        if (nulls[0] >= most) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return nulls[1] >= most ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /// `<!-- charset=koi8-r -->` declares nothing.
    private static String withoutComments(String head) {
        StringBuilder out = new StringBuilder(head.length());
        int kept = 0;
        int end = head.indexOf("-->");
        for (int at = head.indexOf("<!--"); at >= 0 && end >= 0; at = head.indexOf("<!--", at)) {
            end = end < at + 4 ? head.indexOf("-->", at + 4) : end;
            if (end >= 0 && end - at - 4 <= COMMENT) {
                out.append(head, kept, at);
                kept = end + 3;
                at = kept;
            } else {
                at++;
            }
        }
        return out.append(head, kept, head.length()).toString();
    }

    /// The label that the first few characters declare for certain: not in a comment or at a cut
    /// that hides how it goes on.
    private static Optional<String> early(byte[] bytes) {
        String head = head(bytes, FIRST);
        int open = head.lastIndexOf("<!--");
        boolean closed = open <= head.lastIndexOf("-->");
        Matcher meta = META.matcher(withoutComments(closed ? head : head.substring(0, open)));
        return meta.find() && !meta.hitEnd() ? Optional.of(meta.group("label")) : Optional.empty();
    }

    private static Optional<String> late(byte[] bytes) {
        String head = head(bytes, PRESCAN);
        String told = withoutComments(head);
        Matcher meta = META.matcher(told);
        for (int at = told.indexOf('<'); at >= 0; at = told.indexOf('<', at + 1)) {
            if (meta.region(at, told.length()).lookingAt()) {
                return Optional.of(meta.group("label"));
            }
        }
        Matcher xml = XML.matcher(head);
        return xml.find() ? Optional.of(xml.group("label")) : Optional.empty();
    }

    private static String head(byte[] bytes, int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        // Most declare it at once, and the first declaration counts.
        Optional<String> label = early(bytes).or(() -> late(bytes));
        // A page that could be read this far is no UTF-16, so the standard takes that for UTF-8.
        return label.flatMap(CharsetLabels::charset)
                .map(c -> c.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : c);
    }
}
