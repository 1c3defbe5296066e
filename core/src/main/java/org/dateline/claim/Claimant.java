package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Claim;
import org.dateline.model.Claim.Form;
import org.dateline.model.Span;
import org.dateline.model.Voice;
import org.dateline.name.Names;
import org.dateline.text.Prose;

/// Finds who said what, through whom.
public final class Claimant {

    private Claimant() {}

    public static Claims find(Prose prose, Article article, Names names) {
        Quotes quotes = Quotes.find(prose);
        List<Passage> passages = Passages.of(prose, quotes);
        List<Claim> claims = new ArrayList<>();
        for (Continued said : Speeches.follow(passages, quotes, prose.text())) {
            claims.add(claim(said, quotes, prose.text(), claims.size() + 1));
        }
        return new Claims(claims, List.of());
    }

    private static Claim claim(Continued said, Quotes quotes, String text, int number) {
        Draft draft = said.draft();
        double share = said.quotedShare(quotes, text);
        Form form = share >= 0.9 ? Form.DIRECT : share > 0 ? Form.MIXED : Form.INDIRECT;
        Optional<Span> cue = draft.cue().map(c -> draft.passage().span(c.from(), c.to()));
        Optional<Span> source = draft.source().map(s -> draft.passage().span(s.from(), s.to()));
        return new Claim(
                "c" + number,
                form,
                draft.modality(),
                said.content(),
                cue,
                source.map(s -> voice(s, text)),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Voice voice(Span span, String text) {
        return new Voice(
                List.of(span),
                span.in(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
