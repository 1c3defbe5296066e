package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private Optional<Element> home = Optional.empty();
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

    SourceMap map(String source) {
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
            parts.add(new Part(new Span(partStart, text.length()), home, linked));
            partStart = -1;
        }
        blankFrom = -1;
        breaks = 0;
    }

    /// One decoded character and where it came from.
    void put(char c, int source, int sourceLength) {
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
            plainBlank = c == ' ';
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
            home = node.flatMap(Sink::home);
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
        } else if (runLength > 0 && runText + runLength == at && runSource + runLength == source) {
            runLength++;
        } else {
            flush();
            runText = at;
            runSource = source;
            runLength = 1;
        }
    }

    private void flush() {
        if (runLength > 0) {
            runs.add(new Run(runText, runLength, runSource, runLength, true));
            runLength = 0;
        }
    }

    private static Optional<Element> home(Node node) {
        Optional<Element> at = Optional.ofNullable(node.parent()).map(Element.class::cast);
        while (at.isPresent() && !Walk.parts(at.get())) {
            at = Optional.ofNullable(at.get().parent());
        }
        return at;
    }

    private static boolean blank(char c) {
        return switch (c) {
            case ' ',
                    '\t',
                    '\n',
                    '\r',
                    '\f',
                    '\u000B',
                    '\u00A0',
                    '\u0085',
                    '\u1680',
                    '\u2028',
                    '\u2029',
                    '\u202F',
                    '\u205F',
                    '\u3000' ->
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
