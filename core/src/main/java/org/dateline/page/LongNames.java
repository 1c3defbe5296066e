package org.dateline.page;

/// Tags whose names nobody wrote: `<` before a run of bytes that holds no blank.
///
/// The parser joins a name from pieces and takes time with the square of its length, so that a few
/// megabytes cost it minutes.
final class LongNames {

    /// Longer than any name, and short enough to be quick.
    private static final int LONGEST = 1 << 14;

    private LongNames() {}

    /// The same markup, length for length, with a blank in each such name: what follows is an
    /// attribute then, which shows as little.
    static String parted(String markup) {
        return mayBeLong(markup) ? longParted(markup) : markup;
    }

    /// Whether as much as half of such a name stands anywhere: it would fill a whole stretch of
    /// that length, and the last few characters of most stretches show that it does not.
    private static boolean mayBeLong(String markup) {
        for (int end = LONGEST / 2; end <= markup.length(); end += LONGEST / 2) {
            int at = end;
            while (at > end - LONGEST / 2 && within(markup.charAt(at - 1))) {
                at--;
            }
            if (at == end - LONGEST / 2) {
                return true;
            }
        }
        return false;
    }

    private static String longParted(String markup) {
        StringBuilder out = new StringBuilder();
        int kept = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            int end = nameEnd(markup, at + 1);
            if (end - at > LONGEST) {
                out.append(markup, kept, at + LONGEST).append(' ');
                kept = at + LONGEST + 1;
                at = end - 1;
            }
        }
        return kept == 0 ? markup : out.append(markup, kept, markup.length()).toString();
    }

    private static int nameEnd(String markup, int from) {
        int at = markup.startsWith("/", from) ? from + 1 : from;
        if (at >= markup.length() || !Character.isLetter(markup.charAt(at))) {
            return from;
        }
        while (at < markup.length() && within(markup.charAt(at))) {
            at++;
        }
        return at;
    }

    /// HTML Standard 13.2.5.8: white space, a slash and `>` end a name.
    private static boolean within(char c) {
        return c > ' ' && c != '/' && c != '>';
    }
}
