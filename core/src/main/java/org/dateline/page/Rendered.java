package org.dateline.page;

import java.util.Arrays;
import org.dateline.model.CodePoints;
import org.dateline.model.SourceMap;
import org.dateline.model.SourceMap.Run;
import org.jsoup.parser.Parser;

/// Text made from pieces of a source: each character knows its place there, or that it was made.
///
/// A record of a feed or an export has no page. Its words are cut out of its source and set as one;
/// this leads whatever is found there back to the record.
final class Rendered {

    /// The longest character reference.
    private static final int REFERENCE = 40;

    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[256];
    private int[] length = new int[256];

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    /// Characters that the source does not have.
    Rendered made(String words) {
        for (int i = 0; i < words.length(); i++) {
            put(words.charAt(i), 0, -1);
        }
        return this;
    }

    /// One character that stands for `sourceLength` characters from `source` on.
    Rendered put(char c, int source, int sourceLength) {
        int at = text.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, 2 * at);
            length = Arrays.copyOf(length, 2 * at);
        }
        text.append(c);
        from[at] = source;
        length[at] = sourceLength;
        return this;
    }

    /// The source's own characters.
    Rendered verbatim(String source, int start, int end) {
        for (int i = start; i < end; i++) {
            put(source.charAt(i), i, 1);
        }
        return this;
    }

    /// All of another rendering of the same source.
    Rendered all(Rendered other) {
        for (int i = 0; i < other.length(); i++) {
            put(other.text.charAt(i), other.from[i], other.length[i]);
        }
        return this;
    }

    /// The same where no tag begins.
    Rendered escaped() {
        Rendered out = new Rendered();
        for (int i = 0; i < text.length(); i++) {
            String shown = text.charAt(i) == '<' ? "&lt;" : text.substring(i, i + 1);
            for (int c = 0; c < shown.length(); c++) {
                out.put(shown.charAt(c), from[i], length[i]);
            }
        }
        return out;
    }

    /// The same with its character references decoded.
    Rendered decoded() {
        Rendered out = new Rendered();
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '&' ? text.indexOf(";", i) + 1 : 0;
            String written = end > i && end - i <= REFERENCE ? text.substring(i, end) : "";
            String meant = !isReference(written) ? "" : Parser.unescapeEntities(written, true);
            if (meant.isEmpty() || meant.equals(written)) {
                out.put(text.charAt(i), from[i], length[i]);
            } else {
                int to = from[end - 1] + Math.max(0, length[end - 1]);
                for (int c = 0; c < meant.length(); c++) {
                    out.put(meant.charAt(c), from[i], to - from[i]);
                }
                i = end - 1;
            }
        }
        return out;
    }

    /// `&lt;`, `&#8217;`, and not `&lt|;`, whose beginning alone would be one.
    private static boolean isReference(String written) {
        return written.length() > 2
                && written.chars()
                        .skip(1)
                        .limit(written.length() - 2L)
                        .allMatch(c -> c == '#' || Character.isLetterOrDigit(c));
    }

    /// The way from this text to the source; what was made has none.
    SourceMap map(String source) {
        SourceMap.Builder runs = new SourceMap.Builder();
        for (int i = 0; i < text.length(); i++) {
            run(runs, i, 1, from[i], length[i]);
        }
        return runs.build(CodePoints.of(source));
    }

    /// The way from a text that was laid out from this one to the source.
    SourceMap map(SourceMap laid, String source) {
        SourceMap.Builder runs = new SourceMap.Builder();
        for (Run run : laid.runs()) {
            if (run.verbatim()) {
                for (int i = 0; i < run.length(); i++) {
                    int at = run.source() + i;
                    run(runs, run.text() + i, 1, from[at], length[at]);
                }
            } else {
                covered(runs, run);
            }
        }
        return runs.build(CodePoints.of(source));
    }

    private void covered(SourceMap.Builder runs, Run run) {
        int low = Integer.MAX_VALUE;
        int high = -1;
        for (int i = run.source(); i < run.source() + run.sourceLength(); i++) {
            if (length[i] >= 0) {
                low = Math.min(low, from[i]);
                high = Math.max(high, from[i] + length[i]);
            }
        }
        if (high >= 0) {
            // A line end that is set as a blank is one character for one, and not the same.
            runs.add(new Run(run.text(), run.length(), low, high - low, false));
        }
    }

    private static void run(SourceMap.Builder to, int text, int length, int source, int of) {
        if (of >= 0) {
            to.add(new Run(text, length, source, of, length == 1 && of == 1));
        }
    }
}
