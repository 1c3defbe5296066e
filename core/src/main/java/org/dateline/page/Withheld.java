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
        // Laid out in small ASCII letters, character for character, tags are found however written.
        String tags = small(source);
        int open = tags.indexOf(OPEN);
        while (open >= 0) {
            int end = tags.indexOf('>', open);
            int close = end < 0 ? -1 : tags.indexOf(CLOSE, end);
            if (close < 0) {
                break;
            }
            String held = source.substring(end, close);
            if (in(held)) {
                shown = shown == null ? new StringBuilder(source) : shown;
                shown.replace(open, end, "<div" + " ".repeat(end - open - "<div".length()));
                shown.replace(close, close + CLOSE.length(), "</div     ");
            }
            open = tags.indexOf(OPEN, close);
        }
        return shown == null ? source : shown.toString();
    }

    private static String small(String source) {
        char[] units = source.toCharArray();
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) (units[i] + (units[i] >= 'A' && units[i] <= 'Z' ? 'a' - 'A' : 0));
        }
        return new String(units);
    }
}
