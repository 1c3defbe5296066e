package org.dateline.page;

import java.util.List;
import java.util.Locale;

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

    static String shown(String source) {
        if (MARKS.stream().noneMatch(source::contains) || !source.contains(OPEN)) {
            return source;
        }
        StringBuilder shown = new StringBuilder(source);
        String small = source.toLowerCase(Locale.ROOT);
        if (small.length() != source.length()) {
            return source;
        }
        int open = small.indexOf(OPEN);
        while (open >= 0) {
            int close = small.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            String held = source.substring(open, close);
            if (MARKS.stream().anyMatch(held::contains)) {
                int end = source.indexOf('>', open);
                shown.replace(open, end, "<div" + " ".repeat(end - open - "<div".length()));
                shown.replace(close, close + CLOSE.length(), "</div     ");
            }
            open = small.indexOf(OPEN, close);
        }
        return shown.toString();
    }
}
