package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim.Modality;
import org.dateline.text.VerbGroup;

/// Follows quotations over sentences and paragraphs: one without a speaker of its own goes on with
/// the last speaker's words, or belongs to the "he said:" that the paragraph before it ends with.
final class Speeches {

    private final Quotes quotes;
    private final List<Continued> out = new ArrayList<>();

    /// Where the last quotation without a speaker of its own stood.
    private int paragraph = -1;

    private Optional<Passage> announcing = Optional.empty();

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
            announcing = Optional.empty();
            return;
        }
        List<Draft> drafts = Sayings.find(passage);
        drafts.forEach(draft -> out.add(Continued.of(draft)));
        LooseQuotes.find(passage, drafts).forEach(draft -> out.add(Continued.of(draft)));
        boolean colon = passage.lower(passage.size() - 1).equals(":");
        announcing = colon ? Optional.of(passage) : Optional.empty();
    }

    private void goOn(Passage passage) {
        Optional<Continued> announced = announcing.flatMap(before -> announced(before, passage));
        if (announced.isPresent()) {
            out.add(announced.get());
        } else if (isNear(passage)) {
            out.set(out.size() - 1, out.getLast().and(passage.span(0, passage.size())));
        } else {
            Range all = new Range(0, passage.size());
            out.add(Continued.of(Draft.of(passage, List.of(all), Optional.empty())));
        }
        paragraph = passage.sentence().paragraph();
    }

    private boolean isNear(Passage passage) {
        if (out.isEmpty()) {
            return false;
        }
        int last = Math.max(paragraph, out.getLast().draft().passage().sentence().paragraph());
        return passage.sentence().paragraph() - last <= 1 && out.getLast().quotedShare(quotes) > 0;
    }

    /// The quotation that the last verb of saying before the colon announces.
    private static Optional<Continued> announced(Passage before, Passage quotation) {
        Optional<VerbGroup> verb =
                before.verbs().stream()
                        .filter(v -> SayingVerbs.of(before.lower(v.head())).isPresent())
                        .reduce((first, second) -> second);
        return verb.flatMap(v ->
                Sources.before(before, v)
                        .map(source ->
                                Draft.of(
                                        before,
                                        List.of(),
                                        new Range(v.from(), v.to()),
                                        source,
                                        Modality.ASSERTED))
                        .map(Continued::of)
                        .map(c -> c.and(quotation.span(0, quotation.size()))));
    }
}
