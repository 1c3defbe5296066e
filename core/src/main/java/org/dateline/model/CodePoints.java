package org.dateline.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Turns UTF-16 offsets of a text into code point offsets without holding the text.
///
/// `pairs` are the UTF-16 offsets of its surrogate pairs, sorted; most texts have none.
public record CodePoints(List<Integer> pairs) {

    /// Those of any text without a surrogate pair.
    public static final CodePoints NO_PAIRS = new CodePoints(List.of());

    public CodePoints {
        pairs = List.copyOf(pairs);
    }

    public static CodePoints of(CharSequence text) {
        String whole = text.toString();
        if (whole.codePointCount(0, whole.length()) == whole.length()) {
            return NO_PAIRS;
        }
        char[] units = whole.toCharArray();
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < units.length; i++) {
            if (Character.isHighSurrogate(units[i]) && Character.isLowSurrogate(units[i + 1])) {
                pairs.add(i++);
            }
        }
        return new CodePoints(pairs);
    }

    /// The number of code points before this UTF-16 offset; inside a pair, up to its start.
    public int at(int offset) {
        if (pairs.isEmpty()) {
            return offset;
        }
        int found = Collections.binarySearch(pairs, offset);
        int before = found >= 0 ? found : -found - 1;
        return offset - before;
    }

    /// The span, counted in code points.
    public Span at(Span span) {
        return new Span(at(span.start()), at(span.end()));
    }

    /// The UTF-16 offset of this code point offset.
    public int utf16(int codePoints) {
        int low = 0;
        int high = pairs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(middle) - middle < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }
}
