package org.dateline.model;

import java.util.ArrayList;
import java.util.List;

/// Leads any span of a page's text back to the decoded source that it came from.
///
/// Runs are sorted by `text`, do not overlap, and cover every character that the source has; a
/// character between runs (a line end put between two blocks) was made by the page stage. Offsets
/// count UTF-16 units; `codePoints` counts the source's in code points.
public record SourceMap(List<Run> runs, CodePoints codePoints) {

    /// `length` characters from `text` on stand for `sourceLength` characters from `source` on.
    ///
    /// A verbatim run is the same characters; a decoded one (a character reference, folded white
    /// space) leads to its source as a whole.
    public record Run(int text, int length, int source, int sourceLength, boolean verbatim) {
        public Run {
            if (length <= 0 || sourceLength < 0 || (verbatim && length != sourceLength)) {
                throw new IllegalArgumentException(
                        "no such run: %d+%d from %d+%d"
                                .formatted(text, length, source, sourceLength));
            }
        }
    }

    public SourceMap {
        runs = List.copyOf(runs);
    }

    /// The map of a text that is its own source.
    public static SourceMap identity(String text) {
        int length = text.length();
        return new SourceMap(
                length == 0 ? List.of() : List.of(new Run(0, length, 0, length, true)),
                CodePoints.of(text));
    }

    /// The smallest range of the source that holds the span; empty at its place where the page
    /// stage made all its characters.
    public Span source(Span span) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int i = firstEndingAfter(span.start()); i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.text >= span.end()) {
                break;
            }
            int cutStart = Math.max(0, span.start() - run.text);
            int cutEnd = Math.max(0, run.text + run.length - span.end());
            from = Math.min(from, run.source + (run.verbatim ? cutStart : 0));
            to = Math.max(to, run.source + run.sourceLength - (run.verbatim ? cutEnd : 0));
        }
        return to < 0 ? emptyAt(span.start()) : new Span(from, to);
    }

    private Span emptyAt(int offset) {
        int next = firstEndingAfter(offset);
        if (next > 0) {
            Run before = runs.get(next - 1);
            int at = before.source + before.sourceLength;
            return new Span(at, at);
        }
        return new Span(0, 0);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Run run = runs.get(middle);
            if (run.text + run.length <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Collects runs in the order of the text; neighbours that continue each other become one.
    public static final class Builder {
        private final List<Run> runs = new ArrayList<>();

        public Builder add(Run run) {
            if (!runs.isEmpty()) {
                Run last = runs.getLast();
                boolean continues =
                        last.verbatim
                                && run.verbatim
                                && last.text + last.length == run.text
                                && last.source + last.sourceLength == run.source;
                if (continues) {
                    int length = last.length + run.length;
                    runs.set(
                            runs.size() - 1, new Run(last.text, length, last.source, length, true));
                    return this;
                }
            }
            runs.add(run);
            return this;
        }

        /// The map; `source` are the code points of the whole decoded source.
        public SourceMap build(CodePoints source) {
            return new SourceMap(runs, source);
        }
    }
}
