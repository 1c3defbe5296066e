package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.text.Folded;
import org.dateline.text.Prose;
import org.dateline.text.Sentence;

/// The stretches between quotation marks of one article, sorted, not nested.
///
/// Marks pair by turns within a paragraph, whatever their shape: news mixes straight, curly and
/// mismatched ones. Only a mark that cannot open here (a blank follows) is passed over.
record Quotes(String text, List<Quote> all) {

    Quotes {
        all = List.copyOf(all);
    }

    static Quotes find(Prose prose) {
        String folded = Folded.of(prose.text());
        List<Quote> out = new ArrayList<>();
        List<Sentence> sentences = prose.sentences();
        for (int i = 0; i < sentences.size(); ) {
            int next = i;
            while (next < sentences.size()
                    && sentences.get(next).paragraph() == sentences.get(i).paragraph()) {
                next++;
            }
            int start = sentences.get(i).span().start();
            int end = sentences.get(next - 1).span().end();
            new Marks(prose.text(), folded, new Span(start, end)).collect(out);
            i = next;
        }
        return new Quotes(prose.text(), out);
    }

    /// The quote that holds this offset, marks included.
    Optional<Quote> at(int offset) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Quote quote = all.get(middle);
            if (quote.outer().end() <= offset) {
                low = middle + 1;
            } else if (quote.outer().start() > offset) {
                high = middle - 1;
            } else {
                return Optional.of(quote);
            }
        }
        return Optional.empty();
    }
}
