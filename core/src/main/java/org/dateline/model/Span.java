package org.dateline.model;

/// A half-open range `[start, end)` of UTF-16 units in a text.
///
/// Which text is said where the span is held: the page's text, unless a field is named `source`.
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// The words of this span. Throws `IllegalArgumentException` where the text is shorter.
    public String in(CharSequence text) {
        if (end > text.length()) {
            throw new IllegalArgumentException(
                    "no such span: %d..%d in a text of %d characters"
                            .formatted(start, end, text.length()));
        }
        return text.subSequence(start, end).toString();
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether the two share at least one character.
    public boolean meets(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /// This span without white space at its ends.
    public Span strip(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /// By start, the longer first.
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(other.end, end);
    }
}
