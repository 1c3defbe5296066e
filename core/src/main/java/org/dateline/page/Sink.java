package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.CodePoints;
import org.dateline.model.SourceMap;
import org.dateline.model.SourceMap.Run;
import org.dateline.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Collects visible text: folds white space, parts paragraphs, notes where each character came
/// from.
final class Sink {

    /// The length of what stands between two parts.
    private static final int PARTING = 2;

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final SourceMap.Builder runs = new SourceMap.Builder();
    private final int limit;

    private Optional<Node> node = Optional.empty();
    private List<Element> around = List.of();
    private boolean linking;
    private boolean keepLines;
    private int partStart = -1;
    private int linked;
    private int breaks;

    /// The source of white space seen and not yet written.
    private int blankFrom = -1;

    private int blankTo;
    private boolean plainBlank;

    /// The verbatim run that is still growing.
    private int runText;

    private int runSource;
    private int runLength;

    Sink(int limit) {
        this.limit = limit;
    }

    int length() {
        return text.length();
    }

    /// No room for another part's first character.
    boolean full() {
        return text.length() + PARTING + 2 > limit;
    }

    String text() {
        return text.toString();
    }

    List<Part> parts() {
        return parts;
    }

    /// `source` are the code points of the whole decoded source.
    SourceMap map(CodePoints source) {
        flush();
        return runs.build(source);
    }

    /// What follows stands in this node; `linking` inside a link, `keepLines` in a `pre`.
    void at(Node node, boolean linking, boolean keepLines) {
        this.node = Optional.of(node);
        this.linking = linking;
        this.keepLines = keepLines;
    }

    void lineBreak() {
        breaks++;
        blankFrom = -1;
    }

    /// The part so far is whole; what follows is another one.
    void endPart() {
        if (partStart >= 0) {
            parts.add(new Part(new Span(partStart, text.length()), around, linked));
            partStart = -1;
        }
        blankFrom = -1;
        breaks = 0;
    }

    /// Characters that stand in the source as they are, from `source` on.
    void putVerbatim(String words, int source) {
        char[] units = words.toCharArray();
        int at = 0;
        while (at < units.length) {
            char c = units[at];
            if (blank(c) && !keepLines) {
                int end = blankTo(units, at + 1);
                space(c, source + at, end - at);
                at = end;
            } else if (blank(c) || unseen(c)) {
                put(c, source + at, 1);
                at++;
            } else {
                int end = visibleTo(units, at + 1);
                writeVerbatim(words, at, end, source + at);
                at = end;
            }
        }
    }

    private static int blankTo(char[] units, int at) {
        int end = at;
        while (end < units.length && blank(units[end])) {
            end++;
        }
        return end;
    }

    /// The end of the visible characters from `at` on; single blanks between them belong to them.
    private static int visibleTo(char[] units, int at) {
        int end = at;
        while (end < units.length) {
            char c = units[end];
            if (c == ' '
                    && end + 1 < units.length
                    && units[end + 1] > ' '
                    && units[end + 1] < '\u007F') {
                end += 2;
            } else if (c > ' ' && (c < '\u007F' || !(blank(c) || unseen(c)))) {
                end++;
            } else {
                return end;
            }
        }
        return end;
    }

    private void writeVerbatim(String words, int from, int to, int source) {
        if (full()) {
            return;
        }
        int length = Math.min(to - from, limit - PARTING - text.length());
        boolean halved =
                length < to - from && Character.isHighSurrogate(words.charAt(from + length - 1));
        length -= halved ? 1 : 0;
        begin();
        int at = text.length();
        text.append(words, from, from + length);
        linked += linking ? length : 0;
        extend(at, length, source);
    }

    /// One decoded character and where it came from.
    private void put(char c, int source, int sourceLength) {
        if (blank(c)) {
            space(c, source, sourceLength);
        } else if (!unseen(c) && !full()) {
            begin();
            write(String.valueOf(c), source, sourceLength, sourceLength == 1);
        }
    }

    /// Characters that the source has as one character reference.
    void putDecoded(String meant, int source, int sourceLength) {
        if (meant.length() == 1 && blank(meant.charAt(0))) {
            space('\u00A0', source, sourceLength);
        } else if (!full() && (meant.length() > 1 || !unseen(meant.charAt(0)))) {
            begin();
            write(meant, source, sourceLength, false);
        }
    }

    private void space(char c, int source, int sourceLength) {
        if (c == '\n' && keepLines) {
            lineBreak();
        } else if (blankFrom < 0) {
            blankFrom = source;
            blankTo = source + sourceLength;
            plainBlank = c == ' ' && sourceLength == 1;
        } else if (blankTo == source) {
            blankTo = source + sourceLength;
            plainBlank = false;
        }
    }

    private void begin() {
        if (breaks > 1) {
            endPart();
        }
        if (partStart < 0) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            partStart = text.length();
            linked = 0;
            around = node.map(Sink::around).orElse(List.of());
        } else if (breaks > 0) {
            text.append('\n');
        } else if (blankFrom >= 0) {
            write(" ", blankFrom, blankTo - blankFrom, plainBlank);
        }
        breaks = 0;
        blankFrom = -1;
    }

    private void write(String words, int source, int sourceLength, boolean verbatim) {
        int at = text.length();
        text.append(words);
        linked += linking ? words.length() : 0;
        if (!verbatim) {
            flush();
            runs.add(new Run(at, words.length(), source, sourceLength, false));
        } else {
            extend(at, 1, source);
        }
    }

    /// The verbatim run grows by what continues it, or ends.
    private void extend(int at, int length, int source) {
        boolean continues =
                runLength > 0 && runText + runLength == at && runSource + runLength == source;
        if (!continues) {
            flush();
            runText = at;
            runSource = source;
        }
        runLength += length;
    }

    private void flush() {
        if (runLength > 0) {
            runs.add(new Run(runText, runLength, runSource, runLength, true));
            runLength = 0;
        }
    }

    /// The elements around a node, from the innermost that parts the text.
    private static List<Element> around(Node node) {
        List<Element> all = new ArrayList<>();
        for (Node at = node.parent(); at instanceof Element e; at = e.parent()) {
            if (!all.isEmpty() || Walk.parts(e)) {
                all.add(e);
            }
        }
        return List.copyOf(all);
    }

    private static boolean blank(char c) {
        if (c < '\u0080') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return switch (c) {
            case '\u00A0', '\u0085', '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' ->
                    true;
            default -> c >= '\u2000' && c <= '\u200A';
        };
    }

    /// Soft hyphens and characters without width or form.
    private static boolean unseen(char c) {
        return switch (c) {
            case '\u00AD', '\u200B', '\uFEFF', '\u2060' -> true;
            default -> c < ' ';
        };
    }
}
