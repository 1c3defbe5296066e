package org.dateline.capture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What bytes are, told by their first ones: something to read, or something that is not read
/// (yet).
sealed interface Kind {

    record Html() implements Kind {}

    record Text() implements Kind {}

    /// One record of a container, which says what it is.
    record Item(Decoded.Form form) implements Kind {}

    /// `mediaType` of the bytes and what the user can do about it.
    record Other(String mediaType, String advice) implements Kind {}

    /// How a format's first bytes look, as Latin-1.
    record Magic(String start, String mediaType, String advice) {}

    String SAVE_AS_HTML = "not yet: open it and save the page as HTML";

    List<Magic> MAGIC =
            List.of(
                    new Magic(
                            "%PDF-",
                            "application/pdf",
                            "a PDF, not yet: hand in the page as HTML, or its text as .txt"),
                    new Magic("\u001F\u008B", "application/gzip", "gzip: unpack it first"),
                    new Magic("PK\u0003\u0004", "application/zip", "a ZIP: unpack it first"),
                    new Magic("BZh", "application/x-bzip2", "bzip2: unpack it first"),
                    new Magic("\u00FD7zXZ", "application/x-xz", "xz: unpack it first"),
                    new Magic("(\u00B5/\u00FD", "application/zstd", "zstd: unpack it first"),
                    new Magic("\u0089PNG", "image/png", "an image: hand in the page or its text"),
                    new Magic(
                            "\u00FF\u00D8\u00FF",
                            "image/jpeg",
                            "an image: hand in the page or its text"),
                    new Magic("GIF8", "image/gif", "an image: hand in the page or its text"),
                    new Magic("{\\rtf", "application/rtf", "RTF: save its text as .txt"),
                    new Magic(
                            "\u00D0\u00CF\u0011\u00E0",
                            "application/msword",
                            "an old Office file: save its text as .txt"),
                    new Magic(
                            "bplist00",
                            "application/x-webarchive",
                            "a web archive, " + SAVE_AS_HTML),
                    new Magic(
                            "WARC/1.",
                            "application/warc",
                            "a WARC: leave --as out, and its pages are read"),
                    new Magic(
                            "SQLite format 3",
                            "application/vnd.sqlite3",
                            "a database: hand in the pages that are in it"));

    /// How a page begins (WHATWG MIME Sniffing 7.1).
    List<String> HTML_STARTS =
            List.of(
                    "<!doctype html",
                    "<html",
                    "<head",
                    "<script",
                    "<iframe",
                    "<h1",
                    "<div",
                    "<font",
                    "<table",
                    "<a",
                    "<style",
                    "<title",
                    "<b",
                    "<body",
                    "<br",
                    "<p",
                    "<!--",
                    "<meta",
                    "<?xml",
                    "<article",
                    "<section",
                    "<main",
                    "<link",
                    "<span");

    /// Looks at no more than the first bytes; `name` decides between text and HTML where it can.
    static Kind of(byte[] bytes, String name) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGIC) {
            if (head.startsWith(magic.start())) {
                return new Other(magic.mediaType(), magic.advice());
            }
        }
        if (mhtml(head)) {
            return new Other(
                    "multipart/related", "an MHTML archive: leave --as out, and its page is read");
        }
        return byName(name).orElseGet(() -> byContent(head));
    }

    private static boolean mhtml(String head) {
        if (head.stripLeading().startsWith("<")) {
            return false;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("mime-version:")
                && lower.contains("content-type: multipart/related")
                && lower.indexOf("content-type: multipart/related") < 1500;
    }

    private static Optional<Kind> byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt")) {
            return Optional.of(new Text());
        }
        boolean html =
                lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        return html ? Optional.of(new Html()) : Optional.empty();
    }

    private static Kind byContent(String head) {
        String start =
                head.replace("\u0000", "")
                        .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        for (String tag : HTML_STARTS) {
            boolean whole =
                    start.length() > tag.length()
                            && !Character.isLetterOrDigit(start.charAt(tag.length()));
            if (start.startsWith(tag) && (whole || tag.equals("<!--"))) {
                return new Html();
            }
        }
        return new Text();
    }
}
