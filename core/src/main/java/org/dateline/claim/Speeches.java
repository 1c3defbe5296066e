package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/// Follows quotations over sentences and paragraphs: one without a speaker of its own goes on with
/// the last speaker's words.
final class Speeches {

    /// A loose quotation shorter than this is a name, a title or a word held at a distance.
    private static final int SCARE_WORDS = 4;

    private final Quotes quotes;
    private final List<Continued> out = new ArrayList<>();

    /// Where the last quotation without a speaker of its own stood.
    private int paragraph = -1;

    private Speeches(Quotes quotes) {
        this.quotes = quotes;
    }

    static List<Continued> follow(List<Passage> passages, Quotes quotes) {
        Speeches speeches = new Speeches(quotes);
        passages.forEach(speeches::read);
        return speeches.out;
    }

    private void read(Passage passage) {
        if (passage.isAllQuoted() && passage.quoted(passage.size() / 2)) {
            goOn(passage);
            return;
        }
        List<Draft> drafts = Sayings.find(passage);
        drafts.forEach(draft -> out.add(Continued.of(draft)));
        loose(passage, drafts);
    }

    private void goOn(Passage passage) {
        Range words = new Range(0, passage.size());
        Span span = passage.span(0, passage.size());
        boolean near =
                !out.isEmpty()
                        && passage.sentence().paragraph() - lastParagraph() <= 1
                        && out.getLast().quotedShare(quotes) > 0;
        if (near) {
            out.set(out.size() - 1, out.getLast().and(span));
        } else {
            out.add(Continued.uncued(passage, words));
        }
        paragraph = passage.sentence().paragraph();
    }

    private int lastParagraph() {
        return Math.max(paragraph, out.getLast().draft().passage().sentence().paragraph());
    }

    /// Quotations of some length that no saying holds.
    private void loose(Passage passage, List<Draft> drafts) {
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.quoted(i)) {
                continue;
            }
            int from = i;
            int to = passage.quoteEnd(i);
            i = Math.max(i, to - 1);
            boolean held = drafts.stream().anyMatch(d -> d.holds((from + to) / 2));
            if (!held && words(passage, from, to) >= SCARE_WORDS) {
                out.add(Continued.uncued(passage, new Range(from, to)));
            }
        }
    }

    private static int words(Passage passage, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += passage.is(i, "PUNCT") ? 0 : 1;
        }
        return words;
    }
}
