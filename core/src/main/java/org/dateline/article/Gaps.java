package org.dateline.article;

import org.dateline.page.Layout;
import org.dateline.page.Part;

/// Empty lines between the lines of a text capture.
final class Gaps {

    private Gaps() {}

    /// Whether at least one empty line stands between two neighbours.
    static boolean empty(Layout layout, Part before, Part after) {
        int ends = 0;
        for (int i = before.span().end(); i < after.span().start(); i++) {
            char c = layout.text().charAt(i);
            boolean pair = c == '\n' && i > 0 && layout.text().charAt(i - 1) == '\r';
            ends += (c == '\n' || c == '\r') && !pair ? 1 : 0;
        }
        return ends > 1;
    }

    /// How far a line is set in.
    static int indent(Layout layout, Part line) {
        int at = line.span().start();
        int from = at;
        while (from > 0 && "\n\r".indexOf(layout.text().charAt(from - 1)) < 0) {
            from--;
        }
        return at - from;
    }
}
