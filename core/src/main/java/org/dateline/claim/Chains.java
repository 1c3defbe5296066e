package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.Name;
import org.dateline.model.Name.Kind;
import org.dateline.model.Span;
import org.dateline.model.Step;
import org.dateline.model.Voice;
import org.dateline.name.Names;
import org.dateline.text.NounGroup;

/// The way of a claim from its speaker through every carrier to the publisher.
final class Chains {

    private final Article article;
    private final Names names;
    private Optional<Step> lastCarrier = Optional.empty();
    private int carriedIn = -1;

    Chains(Article article, Names names) {
        this.article = article;
        this.names = names;
    }

    List<Step> of(Continued said, Optional<Voice> voice) {
        Draft draft = said.draft();
        List<Step> chain = new ArrayList<>();
        Optional<String> speaker = voice.map(v -> v.name().orElse(v.text()));
        Optional<Step> carrier = carrier(draft);
        Optional<String> medium = carrier.isPresent() ? Optional.empty() : medium(draft);
        chain.add(new Step(Step.Part.SPEAKER, speaker, medium, Optional.empty()));
        carrier.ifPresent(chain::add);
        publisher().ifPresent(chain::add);
        return chain;
    }

    /// The end of every chain: who publishes the article.
    Optional<Step> publisher() {
        return article.publisher()
                .map(name ->
                        new Step(
                                Step.Part.PUBLISHER,
                                Optional.of(name),
                                Optional.empty(),
                                Optional.empty()));
    }

    private Optional<Step> carrier(Draft draft) {
        int paragraph = draft.passage().sentence().paragraph();
        Optional<Step> own = draft.carrier().map(r -> step(draft, r)).or(() -> told(draft));
        if (own.isPresent()) {
            lastCarrier = own;
            carriedIn = paragraph;
            return own;
        }
        return isQuotedElsewhere(draft) && carriedIn == paragraph ? lastCarrier : Optional.empty();
    }

    private Step step(Draft draft, Range words) {
        Span span = draft.passage().span(words.from(), words.to());
        String printed = span.in(draft.passage().quotes().text());
        Optional<Name> name = names.lastInside(span);
        return new Step(
                Step.Part.CARRIER,
                Optional.of(name.map(Name::name).orElse(printed)),
                Optional.empty(),
                Optional.empty());
    }

    /// "told Reuters": the person spoken to is an outlet.
    private Optional<Step> told(Draft draft) {
        Passage passage = draft.passage();
        return draft.cue()
                .filter(c -> passage.lower(c.to() - 1).startsWith("t"))
                .filter(c -> passage.lower(c.to() - 1).matches("told|tells|tell|telling"))
                .flatMap(c -> passage.syntax().nounAt(c.to()))
                .filter(g -> isOutlet(passage, g))
                .map(g -> step(draft, new Range(g.from(), g.to())));
    }

    private boolean isOutlet(Passage passage, NounGroup group) {
        boolean outlet = false;
        for (int i = group.from(); i < group.to(); i++) {
            outlet |= MediaWords.isOutlet(passage.lower(i));
        }
        Span span = passage.syntax().span(group);
        boolean named = names.at(span).filter(n -> n.kind() == Kind.ORGANISATION).isPresent();
        return outlet && (named || passage.is(group.head(), "PROPN"));
    }

    /// "was quoted as saying": by the one who carried the words before.
    private static boolean isQuotedElsewhere(Draft draft) {
        Passage passage = draft.passage();
        return draft.cue().filter(c -> has(passage, c, "quoted")).isPresent();
    }

    private static boolean has(Passage passage, Range range, String word) {
        for (int i = range.from(); i < range.to(); i++) {
            if (passage.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// What the speaker used, told outside the words themselves: "tweeted", "in a statement".
    private static Optional<String> medium(Draft draft) {
        Passage passage = draft.passage();
        for (int i = 0; i < passage.size(); i++) {
            int at = i;
            boolean content = draft.content().stream().anyMatch(r -> r.contains(at));
            if (!content && !passage.quoted(i) && near(draft, i)) {
                Optional<String> medium = MediaWords.medium(passage.lower(i));
                if (medium.isPresent()) {
                    return medium;
                }
            }
        }
        return Optional.empty();
    }

    /// Within the cue or a few words around source and cue.
    private static boolean near(Draft draft, int token) {
        return draft.cue().filter(c -> token >= c.from() - 14 && token < c.to() + 8).isPresent();
    }
}
