package org.dateline.app.view;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Prints lines of at most 80 columns; a code point counts as one, and none reaches the terminal
/// that it would obey.
public final class Sheet {

    static final int WIDTH = 80;

    private final PrintStream out;

    public Sheet(PrintStream out) {
        this.out = out;
    }

    /// A line, cut with an ellipsis where it is too long.
    public void line(String text) {
        out.print(Visible.of(cut(text, WIDTH)) + "\n");
    }

    void blank() {
        out.print("\n");
    }

    /// Text on the left and a remark on the right edge, on a line of its own where it does not fit.
    void line(String left, String right) {
        if (right.isEmpty()) {
            line(left);
            return;
        }
        int gap = WIDTH - columns(left) - columns(right);
        if (gap < 2) {
            wrapped("", left);
            line(" ".repeat(Math.max(0, WIDTH - columns(right))) + right);
        } else {
            line(left + " ".repeat(gap) + right);
        }
    }

    /// As many lines as it needs, all but the first indented like the words of the first.
    public void wrapped(String head, String text) {
        String indent = " ".repeat(columns(head));
        List<String> lines = wrap(text, WIDTH - columns(head));
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? head : indent) + lines.get(i));
        }
    }

    static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    /// One line of at most so many columns, white space folded.
    public static String cut(String text, int columns) {
        if (columns(text) <= columns) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, columns - 1)).stripTrailing() + "…";
    }

    /// Words of a page on one line.
    public static String flat(String words) {
        return words.strip().replaceAll("\\s{1,1000}", " ");
    }

    /// Padded or cut to exactly so many columns.
    static String fit(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - columns(cut));
    }

    private static List<String> wrap(String text, int width) {
        List<String> out = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : flat(text).split(" ", -1)) {
            if (!line.isEmpty() && columns(line.toString()) + 1 + columns(word) > width) {
                out.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.add(line.toString());
        return out;
    }
}
