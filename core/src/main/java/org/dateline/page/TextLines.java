package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.capture.Limits;
import org.dateline.model.Problem;
import org.dateline.model.SourceMap;
import org.dateline.model.Span;

/// A text file as it is, character for character; its parts are its lines that hold anything.
final class TextLines {

    private TextLines() {}

    static Layout lay(String text, Limits limits) {
        boolean cut = text.length() > limits.characters();
        String read = cut ? text.substring(0, edge(text, limits.characters())) : text;
        List<Problem> problems = new ArrayList<>();
        if (cut) {
            problems.add(
                    new Problem(
                            "page",
                            "has more than %,d characters: the rest is left out"
                                    .formatted(limits.characters())));
        }
        List<Part> parts = parts(read);
        if (parts.isEmpty()) {
            problems.add(new Problem("page", "holds no words: save it again"));
        }
        return new Layout(read, parts, SourceMap.identity(read), Optional.empty(), problems);
    }

    /// Never between the halves of a character.
    private static int edge(String text, int limit) {
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                Span line = stripped(text, start, i);
                if (!line.isEmpty()) {
                    parts.add(new Part(line, List.of(), 0));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && empty(text.charAt(from))) {
            from++;
        }
        while (to > from && empty(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean empty(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
