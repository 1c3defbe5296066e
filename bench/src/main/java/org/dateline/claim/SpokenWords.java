package org.dateline.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Span;

/// The words of spans by where they begin, as the scorer of attributions counts them: runs of
/// letters and figures.
record SpokenWords(String text) {

    /// Words by which nobody is told from another.
    private static final Set<String> SMALL =
            Set.of(
                    ("the a an of and or in on at to for by with from his her its their s mr mrs ms dr"
                                    + " sen rep gov president")
                            .split(" ", -1));

    /// A right source has at most this many words more than the annotated one.
    private static final int SLACK = 15;

    int count(List<Span> spans) {
        return of(spans).size();
    }

    int shared(List<Span> one, List<Span> other) {
        TreeSet<Integer> both = of(one);
        both.retainAll(of(other));
        return both.size();
    }

    /// Twice the shared words by the words of both, of `[0, 1]`.
    double dice(List<Span> one, List<Span> other) {
        int all = count(one) + count(other);
        return all == 0 ? 0 : 2.0 * shared(one, other) / all;
    }

    boolean isSameSource(List<Span> gold, List<Span> ours) {
        if (gold.isEmpty() || ours.isEmpty()) {
            return gold.isEmpty() && ours.isEmpty();
        }
        TreeSet<Integer> both = of(gold);
        both.retainAll(of(ours));
        boolean small = of(gold).stream().allMatch(this::isSmall);
        boolean tells = small ? !both.isEmpty() : both.stream().anyMatch(at -> !isSmall(at));
        return tells && count(ours) <= count(gold) + SLACK;
    }

    private boolean isSmall(int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return SMALL.contains(text.substring(at, end).toLowerCase(java.util.Locale.ROOT));
    }

    private TreeSet<Integer> of(List<Span> spans) {
        TreeSet<Integer> out = new TreeSet<>();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
                if (begins && Character.isLetterOrDigit(text.charAt(i))) {
                    out.add(i);
                }
            }
        }
        return out;
    }
}
