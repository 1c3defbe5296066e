package org.dateline.page;

import java.util.List;

/// Posts of networks that a page keeps in a `textarea` until its reader consents: their markup is
/// laid open, every character staying where it is.
///
/// Only a `textarea` that holds the markup of an embedded post; what readers write in stays shut.
final class Withheld {

    private static final String OPEN = "<textarea";
    private static final String CLOSE = "</textarea";
    private static final List<String> MARKS =
            List.of("twitter-tweet", "instagram-media", "fb-post", "tiktok-embed");

    private Withheld() {}

    /// Whether what a `textarea` holds is the markup of an embedded post.
    static boolean in(String held) {
        return MARKS.stream().anyMatch(held::contains);
    }

    static String shown(String source) {
        StringBuilder shown = null;
        int open = source.indexOf(OPEN);
        while (open >= 0) {
            int end = source.indexOf('>', open);
            int close = end < 0 ? -1 : source.indexOf(CLOSE, end);
            if (close < 0) {
                break;
            }
            String held = source.substring(end, close);
            if (in(held)) {
                shown = shown == null ? new StringBuilder(source) : shown;
                shown.replace(open, end, "<div" + " ".repeat(end - open - "<div".length()));
                shown.replace(close, close + CLOSE.length(), "</div     ");
            }
            open = source.indexOf(OPEN, close);
        }
        return shown == null ? source : shown.toString();
    }
}
