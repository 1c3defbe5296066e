package org.dateline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Claim;
import org.dateline.model.Claim.Form;
import org.dateline.model.Media;
import org.dateline.model.Publication;
import org.dateline.model.Span;
import org.dateline.model.Voice;
import org.dateline.model.When;
import org.dateline.name.Names;
import org.dateline.text.Prose;
import org.dateline.text.Times;

/// Finds who said what, through whom.
///
/// `quotes → passages → sayings → speeches (over paragraphs) → voices → chains → publications`
public final class Claimant {

    /// How far behind the cue the time of saying may stand, in characters.
    private static final int SAID_WITHIN = 30;

    private final Article article;
    private final Quotes quotes;
    private final Voices voices;
    private final Chains chains;
    private final PostClaims posts;
    private final Times times;

    private Claimant(Prose prose, Article article, Names names, Times times) {
        this.article = article;
        quotes = Quotes.find(prose);
        voices = new Voices(prose.text(), names, quotes);
        chains = new Chains(article, names);
        posts = new PostClaims(prose.text(), names, chains);
        this.times = times;
    }

    public static Claims find(Prose prose, Article article, Names names, Times times) {
        Claimant claimant = new Claimant(prose, article, names, times);
        List<Passage> passages = Passages.of(prose, claimant.quotes);
        List<Claim> claims = claimant.claims(passages);
        List<Publication> publications =
                Withdrawals.find(passages, names, new Carriers(claims, prose.text()));
        List<Claim> marked =
                claims.stream().map(c -> Fates.marked(c, publications, claims)).toList();
        return new Claims(
                marked, publications.stream().map(p -> Fates.withClaims(p, marked)).toList());
    }

    private List<Claim> claims(List<Passage> passages) {
        List<Claim> found = new ArrayList<>();
        article.posts().stream().filter(PostClaims::says).map(posts::claim).forEach(found::add);
        for (Continued said : Speeches.follow(passages, Learnt.builtIn())) {
            boolean posted = said.content().stream().anyMatch(s -> PostClaims.holds(article, s));
            if (!posted && !isEmpty(said)) {
                found.add(claim(said));
            }
        }
        found.sort(Comparator.comparing(Claim::span));
        List<Claim> numbered = new ArrayList<>();
        for (Claim claim : found) {
            numbered.add(withId(claim, "c" + (numbered.size() + 1)));
        }
        return numbered;
    }

    /// "spoke on condition of anonymity": words of saying that say nothing.
    private boolean isEmpty(Continued said) {
        return said.content().stream().allMatch(s -> MediaWords.saysNothing(s.in(quotes.text())));
    }

    private Claim claim(Continued said) {
        Draft draft = said.draft();
        double share = said.quotedShare(quotes);
        Form form = share >= 0.9 ? Form.DIRECT : share > 0 ? Form.MIXED : Form.INDIRECT;
        Optional<Span> cue = draft.cue().map(c -> draft.passage().span(c.from(), c.to()));
        List<Span> content =
                said.content().stream().map(c -> Datelines.without(c, quotes.text())).toList();
        Optional<Heard> heard = draft.source().map(s -> heard(draft.passage(), s));
        Optional<Voice> voice = heard.map(Heard::voice);
        return new Claim(
                "c",
                form,
                draft.modality(),
                content,
                cue,
                voice,
                chains.of(said, heard),
                media(draft, voice, content),
                cue.flatMap(c -> saidAt(c, draft.passage(), content)));
    }

    private Heard heard(Passage passage, Range source) {
        Optional<Span> antecedent = Sources.antecedent(passage, source.from());
        return voices.of(passage.span(source.from(), source.to()), antecedent);
    }

    /// "said on Tuesday": the first time right behind the cue that is no part of what is said.
    private Optional<When> saidAt(Span cue, Passage passage, List<Span> content) {
        return times.inside(passage.sentence().span()).stream()
                .filter(when -> when.span().filter(t -> isBehind(t, cue)).isPresent())
                .filter(when -> content.stream().noneMatch(when.span().orElseThrow()::meets))
                .findFirst();
    }

    private static boolean isBehind(Span time, Span cue) {
        return time.start() >= cue.end() && time.start() - cue.end() <= SAID_WITHIN;
    }

    private List<Media> media(Draft draft, Optional<Voice> voice, List<Span> content) {
        List<Media> out = new ArrayList<>();
        voice.map(Voice::spans)
                .orElse(List.of())
                .forEach(span -> out.addAll(MediaLinks.named(span, quotes.text())));
        draft.cue()
                .map(c -> draft.passage().span(c.from(), c.to()))
                .ifPresent(span -> out.addAll(MediaLinks.named(span, quotes.text())));
        MediaLinks.released(draft)
                .ifPresent(span -> out.addAll(MediaLinks.named(span, quotes.text())));
        content.forEach(span -> out.addAll(MediaLinks.within(span, quotes.text())));
        return out.stream().distinct().toList();
    }

    private static Claim withId(Claim claim, String id) {
        return new Claim(
                id,
                claim.form(),
                claim.modality(),
                claim.content(),
                claim.cue(),
                claim.source(),
                claim.chain(),
                claim.media(),
                claim.said());
    }
}
