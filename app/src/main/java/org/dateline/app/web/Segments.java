package org.dateline.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.Span;

/// Cuts a text at the ends of all marks, so that nested and overlapping marks become a flat row.
///
/// ```
/// text      the mayor of Arda said two men died
/// claim     ~~~~~~~~~~~~~~~~~ ~~~~ ~~~~~~~~~~~~
/// place                  ~~~~
/// figure                           ~~~
/// segments  the mayor of |Arda| |said| |two| men died
/// ```
final class Segments {

    /// The shortest first: it is the one that a reader points at.
    private static final Comparator<Mark> INNERMOST =
            Comparator.<Mark>comparingInt(mark -> mark.span().length())
                    .thenComparing(Mark::kind)
                    .thenComparing(Mark::part)
                    .thenComparingInt(mark -> mark.span().start())
                    .thenComparing(Mark::record);

    private Segments() {}

    /// The segments of `whole`, in order and without gaps. Marks may reach beyond it.
    static List<Segment> cut(Span whole, List<Mark> marks) {
        List<Mark> inside =
                marks.stream()
                        .filter(mark -> mark.span().meets(whole))
                        .sorted(Comparator.comparing(Mark::span).thenComparing(INNERMOST))
                        .toList();
        List<Segment> out = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int from = whole.start();
        for (int to : ends(whole, inside)) {
            while (next < inside.size() && inside.get(next).span().start() <= from) {
                open.add(inside.get(next++));
            }
            out.add(segment(new Span(from, to), open));
            int reached = to;
            open.removeIf(mark -> mark.span().end() <= reached);
            from = to;
        }
        return out;
    }

    private static Segment segment(Span span, List<Mark> open) {
        List<Mark> sorted = open.stream().sorted(INNERMOST).toList();
        return new Segment(
                span,
                sorted,
                sorted.stream().filter(mark -> mark.span().end() == span.end()).toList());
    }

    private static SortedSet<Integer> ends(Span whole, List<Mark> marks) {
        SortedSet<Integer> out = new TreeSet<>();
        for (Mark mark : marks) {
            out.add(mark.span().start());
            out.add(mark.span().end());
        }
        out.removeIf(at -> at <= whole.start() || at >= whole.end());
        if (!whole.isEmpty()) {
            out.add(whole.end());
        }
        return out;
    }
}
