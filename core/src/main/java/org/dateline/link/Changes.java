package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import org.dateline.link.Diff.Change;
import org.dateline.link.Diff.Fate;
import org.dateline.link.Diff.Piece;
import org.dateline.model.Span;

/// Finds what changed between the paragraphs of two captures.
final class Changes {

    /// Share of equal words from which on two paragraphs are one that was edited.
    private static final double EDITED = 0.5;

    private final String one;
    private final String other;
    private final List<Change> found = new ArrayList<>();
    private int equal;

    Changes(String one, String other) {
        this.one = one;
        this.other = other;
    }

    List<Change> all() {
        return found;
    }

    int equalInBody() {
        return equal;
    }

    void compare(List<Paragraph> a, List<Paragraph> b) {
        List<Paragraph> gone = new ArrayList<>();
        List<Paragraph> come = new ArrayList<>();
        for (Alignment.Step step : Alignment.of(keys(a), keys(b))) {
            if (step.both()) {
                settle(gone, come);
                equal += Body.isBody(a.get(step.one()).zone()) ? 1 : 0;
            } else if (step.one() >= 0) {
                gone.add(a.get(step.one()));
            } else {
                come.add(b.get(step.other()));
            }
        }
        settle(gone, come);
    }

    private static List<String> keys(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::key).toList();
    }

    /// Between two equal paragraphs: pairs those that were edited, in order; the rest stand alone.
    private void settle(List<Paragraph> gone, List<Paragraph> come) {
        for (Paragraph old : gone) {
            int match = -1;
            for (int i = 0; i < come.size() && match < 0; i++) {
                match = edited(old, come.get(i)) ? i : -1;
            }
            if (match < 0) {
                found.add(new Change.OnlyOne(old.zone(), old.span().in(one)));
            } else {
                come.subList(0, match).forEach(this::added);
                Paragraph now = come.get(match);
                found.add(new Change.Changed(now.zone(), pieces(old.span(), now.span())));
                come.subList(0, match + 1).clear();
            }
        }
        come.forEach(this::added);
        gone.clear();
        come.clear();
    }

    private void added(Paragraph paragraph) {
        found.add(new Change.OnlyOther(paragraph.zone(), paragraph.span().in(other)));
    }

    private static boolean edited(Paragraph old, Paragraph now) {
        List<String> shared = new ArrayList<>(old.words());
        shared.retainAll(now.words());
        int longer = Math.max(old.words().size(), now.words().size());
        return old.zone() == now.zone() && shared.size() >= EDITED * longer;
    }

    private List<Piece> pieces(Span old, Span now) {
        String a = old.in(one);
        String b = now.in(other);
        List<String> words = List.of(a.strip().split("\\s+"));
        List<String> others = List.of(b.strip().split("\\s+"));
        List<Piece> out = new ArrayList<>();
        for (Alignment.Step step : Alignment.of(words, others)) {
            Fate fate = step.both() ? Fate.STAYS : step.one() >= 0 ? Fate.GOES : Fate.COMES;
            String word = fate == Fate.COMES ? others.get(step.other()) : words.get(step.one());
            if (!out.isEmpty() && out.getLast().fate() == fate) {
                word = out.removeLast().words() + " " + word;
            }
            out.add(new Piece(fate, word));
        }
        return out;
    }
}
