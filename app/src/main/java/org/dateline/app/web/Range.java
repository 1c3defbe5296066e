package org.dateline.app.web;

import io.javalin.http.BadRequestResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.CodePoints;
import org.dateline.model.Span;

/// A place in a capture's decoded source, in code points, as an address has it: `1042-1110`.
record Range(int start, int end) {

    private static final Pattern ENDS = Pattern.compile("(?<start>\\d{1,9})-(?<end>\\d{1,9})");

    static Range of(Span codePoints) {
        return new Range(codePoints.start(), codePoints.end());
    }

    static Range parse(String words) {
        Matcher ends = ENDS.matcher(words);
        if (!ends.matches()) {
            throw new BadRequestResponse(
                    "A place is two numbers such as 1042-1110, not “" + words + "”.");
        }
        int start = Integer.parseInt(ends.group("start"));
        return new Range(start, Math.max(start, Integer.parseInt(ends.group("end"))));
    }

    /// The span in UTF-16 units, cut to the text.
    Span in(String text) {
        CodePoints points = CodePoints.of(text);
        int from = Math.min(points.utf16(start), text.length());
        return new Span(from, Math.clamp(points.utf16(end), from, text.length()));
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
