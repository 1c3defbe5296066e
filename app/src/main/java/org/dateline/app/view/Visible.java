package org.dateline.app.view;

/// Characters that a terminal would obey instead of print, made visible: a file's name or a page's
/// words must not colour, move or retitle anything, nor turn the direction of a line.
///
/// `Visible.of("a\u001B[31m")` is `a␛[31m`. Line ends and tabs are made visible, too.
public final class Visible {

    /// U+2400 stands for NUL, and so on (Unicode block Control Pictures).
    private static final int PICTURES = 0x2400;

    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private Visible() {}

    public static String of(String text) {
        if (text.codePoints().noneMatch(Visible::obeyed)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Visible::shown).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int shown(int c) {
        if (!obeyed(c)) {
            return c;
        }
        if (c == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return c < ' ' ? PICTURES + c : 0xFFFD;
    }

    /// Controls, and the marks, embeddings, overrides and isolates of direction.
    private static boolean obeyed(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
