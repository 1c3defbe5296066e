package org.dateline.text;

/// A view of a text for matching: the same length, every quotation mark, dash and blank a plain
/// one.
public final class Folded {

    /// A character without width, for one that stands for nothing.
    private static final char NOTHING = '\u200B';

    private Folded() {}

    public static String of(String text) {
        return isPlain(text) ? text : folded(text);
    }

    /// Most single words are: they need no copy.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != plain(c) || (i > 0 && isSingle(c) && text.charAt(i - 1) == c)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = plain(out[i]);
        }
        doubleMarks(out);
        return new String(out);
    }

    /// Two single marks are one double one, which keeps the outer place of the two.
    private static void doubleMarks(char[] text) {
        for (int i = 0; i + 1 < text.length; i++) {
            boolean pair = isSingle(text[i]) && text[i + 1] == text[i];
            if (pair) {
                boolean closes = i > 0 && !Character.isWhitespace(text[i - 1]);
                text[i] = closes ? NOTHING : '"';
                text[i + 1] = closes ? '"' : NOTHING;
                i++;
            }
        }
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '`';
    }

    static char plain(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u0093', '\u0094' ->
                    '"';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u0091', '\u0092' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            case '\u00A0', '\u202F', '\u2007', '\t', '\u200B', '\u2060', '\uFEFF', '\u0085' -> ' ';
            default -> c;
        };
    }
}
